package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/**
 * Tells by their marks which heading stands under which.
 *
 * <p>A family of marks not yet open goes one level deeper; an open one closes all below it. A number that continues an open series of
 * Roman numerals (Ⅰ, then 2) belongs to that series. An unmarked heading is a chapter.
 */
final class Outline {

    private static final class Level {
        private @Nullable Mark mark;
        private String title;

        Level(@Nullable Mark mark, String title) {
            this.mark = mark;
            this.title = title;
        }
    }

    private final List<Level> open = new ArrayList<>();
    private Mark.@Nullable Kind chapters;

    /** Opens a heading; returns the titles above it, outermost first. */
    List<String> enter(@Nullable Mark mark, String title) {
        int depth = mark == null ? 0 : depth(mark);
        while (open.size() > depth) {
            open.remove(open.size() - 1);
        }
        List<String> above = new ArrayList<>();
        for (Level level : open) {
            above.add(level.title);
        }
        open.add(new Level(mark, title));
        if (depth == 0 && mark != null) {
            chapters = mark.kind();
        }
        return above;
    }

    /** Number of open headings. */
    int depth() {
        return open.size();
    }

    private int depth(Mark mark) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Mark other = open.get(i).mark;
            if (other != null && other.kind() == mark.kind()) {
                return i;
            }
        }
        for (int i = open.size() - 1; i >= 0; i--) {
            Mark other = open.get(i).mark;
            if (other != null && continues(other, mark)) {
                return i;
            }
        }
        if (!open.isEmpty() && open.get(0).mark == null) {
            return underUnmarked(mark);
        }
        return mark.kind() == chapters || mark.kind() == Mark.Kind.CHAPTER ? 0 : open.size();
    }

    /** Below a chapter without a mark, the next chapter begins, or a series of its own from 1. */
    private int underUnmarked(Mark mark) {
        if (mark.kind() == Mark.Kind.CHAPTER || (chapters == null && isOutermost(mark))) {
            return 0;
        }
        return mark.kind() == chapters && mark.ordinal() > 1 ? 0 : open.size();
    }

    private static boolean isOutermost(Mark mark) {
        return mark.kind() == Mark.Kind.ROMAN || mark.kind() == Mark.Kind.NUMBER;
    }

    private static boolean continues(Mark before, Mark mark) {
        return isOutermost(before) && isOutermost(mark) && mark.ordinal() == before.ordinal() + 1 && mark.ordinal() > 1;
    }
}
