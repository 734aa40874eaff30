package jp.shirube.app.planning;

import jp.shirube.app.audit.EnteredValue;
import jp.shirube.exchange.ValueState;

/**
 * A place of a node or a listing（場所）, as a change proposal holds it.
 *
 * @param under public id of the node above; empty for the top
 * @param after public id of what stands just before it there: a node, or a project that is listed; empty for the first
 * @param levelsFollow whether the level names of a branch that goes there become those of its new depth
 * @param words the place for people, as it was called then
 */
public record ProposedPlace(String under, String after, boolean levelsFollow, String words) {
    private static final String NONE = "-";
    private static final String FOLLOW = "follow";
    private static final int PARTS = 4;

    /** Out of the words of a change. */
    public static ProposedPlace of(EnteredValue words) {
        String[] parts = words.text().split("\n", PARTS);
        return new ProposedPlace(
                parts[0].equals(NONE) ? "" : parts[0],
                parts[1].equals(NONE) ? "" : parts[1],
                parts[2].equals(FOLLOW),
                parts.length < PARTS ? "" : parts[PARTS - 1]);
    }

    /** As words of a change. */
    EnteredValue text() {
        String text = String.join(
                "\n",
                under.isEmpty() ? NONE : under,
                after.isEmpty() ? NONE : after,
                levelsFollow ? FOLLOW : NONE,
                words.replace('\n', ' '));
        return new EnteredValue(ValueState.TEXT, text, null);
    }

    /** Whether both are one place, whatever it is called. */
    boolean same(ProposedPlace other) {
        return under.equals(other.under) && after.equals(other.after);
    }
}
