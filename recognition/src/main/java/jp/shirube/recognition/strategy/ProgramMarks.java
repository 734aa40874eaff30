package jp.shirube.recognition.strategy;

import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/** How the programmes under a heading such as 具体的な施策 are counted: the first mark after it tells the family, the others go on counting. */
final class ProgramMarks {

    private boolean open;
    private Mark.@Nullable Kind kind;
    private int last;

    /** To be called at a heading under which programmes follow. */
    void open() {
        open = true;
        kind = null;
        last = 0;
    }

    /** To be called at the next goal. */
    void close() {
        open = false;
    }

    /** Whether a mark counts the next programme. */
    boolean takes(Mark mark) {
        boolean counts = mark.kind() == Mark.Kind.BRACKETED
                || mark.kind() == Mark.Kind.CIRCLED
                || mark.kind() == Mark.Kind.KANA
                || mark.kind() == Mark.Kind.NUMBER;
        if (!open || !counts || kind != null && kind != mark.kind() || mark.ordinal() != last + 1) {
            return false;
        }
        kind = mark.kind();
        last = mark.ordinal();
        return true;
    }
}
