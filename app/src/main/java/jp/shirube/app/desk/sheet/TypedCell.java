package jp.shirube.app.desk.sheet;

import jp.shirube.app.audit.StandingRow;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a sheet of any kind. Its input is sent under {@code v.} and its id, what was shown under {@code s.} and its id.
 *
 * @param <C> the kind of cell itself
 */
public interface TypedCell<C extends TypedCell<C>> {
    /** For links to it. */
    String id();

    /** Row that holds what it says; null where there is none yet, or more than one. */
    @Nullable
    StandingRow row();

    /** Whether the person at hand may edit it. */
    boolean open();

    /** What stands in it and what was typed. */
    TypedText input();

    /** The same with another input. */
    C with(TypedText input);

    /** What is in its input. */
    default String text() {
        return input().text();
    }

    /** What the person saw or, after a conflict, sees as standing. */
    default String shown() {
        return input().shown();
    }

    /** Why what was typed cannot be taken; null where it can. */
    default @Nullable String problem() {
        return input().problem();
    }

    /** What the person saw before somebody changed it; null where nobody did. */
    default @Nullable String seen() {
        return input().seen();
    }

    /** The same with what was typed over what was shown. */
    default C typed(String typed, String earlier) {
        return with(input().typed(typed, earlier));
    }

    /** The same with the reason why what was typed cannot be taken. */
    default C bad(String why) {
        return with(input().bad(why));
    }

    /** The same over what stands by now. */
    default C overStanding() {
        return with(input().overStanding());
    }

    /** Whether something else was typed than was shown. */
    default boolean changed() {
        return !text().equals(shown());
    }

    /** Whether what was typed may be written: nobody changed the cell since it was shown. */
    default boolean writable() {
        return open() && changed() && shown().equals(input().standing());
    }

    /** Whether somebody changed the cell after it was shown to the person who typed into it, to something else than what was typed. */
    default boolean overtaken() {
        return changed() && !shown().equals(input().standing()) && !text().equals(input().standing());
    }
}
