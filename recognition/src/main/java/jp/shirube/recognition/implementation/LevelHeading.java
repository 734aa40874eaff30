package jp.shirube.recognition.implementation;

import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.words.LevelWords;
import org.jspecify.annotations.Nullable;

/**
 * A heading that names its level: 施策 1 …, 【基本施策２】…, 基本方針：….
 *
 * @param level as printed, without the number
 * @param mark as printed; null where none is printed
 * @param ordinal number in the mark; 0 where it does not count
 * @param title empty for a level that stands alone on its line, with the title on the next
 */
record LevelHeading(String level, @Nullable String mark, int ordinal, String title, Line line) {

    private static final String OPENING = "【［〔[<＜≪《";
    private static final String CLOSING = "】］〕]>＞≫》";
    private static final int LONGEST_WORD = 10;
    private static final int LONGEST_TITLE = 60;

    /** Reads a line; null where it is no such heading. */
    static @Nullable LevelHeading of(Line line) {
        String text = line.text();
        Mark symbol = line.mark();
        int start = symbol != null && symbol.kind() == Mark.Kind.SYMBOL ? symbol.end() : 0;
        start += start < text.length() && OPENING.indexOf(text.charAt(start)) >= 0 ? 1 : 0;
        int end = start;
        while (end < text.length() && !endsWord(text, end)) {
            end++;
            if (end - start > LONGEST_WORD) {
                return null;
            }
        }
        String level = text.substring(start, end);
        return LevelWords.is(level) ? titled(level, text, end, line) : null;
    }

    /** The heading of a level that stood alone on an earlier line; null where the line has no mark. */
    static @Nullable LevelHeading below(String level, Line line) {
        Mark mark = line.mark();
        if (mark == null || mark.ordinal() == 0 || line.tabular() || line.text().endsWith("。")) {
            return null;
        }
        return new LevelHeading(level, mark.printed(), mark.ordinal(), CellText.close(mark.rest(line.text())), line);
    }

    /** Whether only the level is printed. */
    boolean bare() {
        return title.isEmpty();
    }

    private static @Nullable LevelHeading titled(String level, String text, int end, Line line) {
        String rest = JapaneseText.strip(text.substring(end));
        boolean separated = end < text.length() && !rest.equals(text.substring(end));
        Mark mark = number(rest);
        if (mark != null) {
            rest = rest.substring(mark.end());
        }
        String title = JapaneseText.strip(rest);
        boolean signed = !title.isEmpty() && isSign(title.charAt(0));
        if (signed) {
            title = JapaneseText.strip(title.substring(1));
        }
        boolean inner = mark == null && signed;
        if (inner && number(title) != null) {
            mark = number(title);
            title = mark == null ? title : mark.rest(title);
        }
        boolean heading = mark != null || signed || title.isEmpty() || (separated && line.tabular());
        if (!heading || title.length() > LONGEST_TITLE || title.endsWith("。")) {
            return null;
        }
        String name = level.endsWith("名") ? level.substring(0, level.length() - 1) : level;
        String printed = mark == null ? null : mark.printed();
        return new LevelHeading(name, printed, mark == null ? 0 : mark.ordinal(), CellText.close(title), line);
    }

    /** A mark, or digits that the title follows without a space, as is usual after the word of a level. */
    private static @Nullable Mark number(String text) {
        Mark mark = Mark.of(text);
        if (mark != null) {
            boolean counts = mark.ordinal() > 0 || mark.kind() == Mark.Kind.COMPOUND;
            return counts ? mark : null;
        }
        int end = 0;
        int value = 0;
        while (end < text.length() && end < 3 && digit(text.charAt(end)) >= 0) {
            value = value * 10 + digit(text.charAt(end));
            end++;
        }
        boolean year = text.startsWith("年", end) || text.startsWith("か", end) || text.startsWith("つ", end);
        return value == 0 || year ? null : new Mark(Mark.Kind.NUMBER, text.substring(0, end), value, end);
    }

    private static boolean endsWord(String text, int index) {
        char c = text.charAt(index);
        return JapaneseText.isSpace(c)
                || digit(c) >= 0
                || isSign(c)
                || c == '('
                || c == '（'
                || c == 'I'
                || (c >= 'Ⅰ' && c <= 'Ⅻ')
                || (c >= '①' && c <= '⑳');
    }

    private static boolean isSign(char c) {
        return c == ':' || c == '：' || CLOSING.indexOf(c) >= 0;
    }

    private static int digit(char c) {
        return c >= '0' && c <= '9' ? c - '0' : c >= '０' && c <= '９' ? c - '０' : -1;
    }
}
