package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.prose.Markup;
import org.jspecify.annotations.Nullable;

/**
 * The cell of a project's name taken apart.
 *
 * @param code mark printed before the name; null where none is
 * @param name without code and flags
 * @param flags printed in brackets with the name, as printed: （再掲）, 【新規】
 */
record ProjectName(@Nullable String code, String name, List<String> flags) {

    private static final String OPENING = "(（【［[〔<＜";

    private static final String CLOSING = ")）】］]〕>＞";

    ProjectName {
        flags = List.copyOf(flags);
    }

    /** Reads a cell that is not blank. */
    static ProjectName of(String cell) {
        String text = JapaneseText.closeGaps(Markup.clean(cell));
        List<String> flags = new ArrayList<>();
        String rest = withoutFlagAtEnd(withoutFlagAtStart(text, flags), flags);
        Mark mark = Mark.of(rest);
        if (mark == null || mark.rest(rest).isEmpty()) {
            return new ProjectName(null, rest, flags);
        }
        return switch (mark.kind()) {
            case BULLET, SYMBOL -> new ProjectName(null, mark.rest(rest), flags);
            case CIRCLED, BRACKETED, COMPOUND -> new ProjectName(mark.printed(), mark.rest(rest), flags);
            case NUMBER ->
                mark.printed().endsWith(".") || mark.printed().endsWith("．")
                        ? new ProjectName(mark.printed(), mark.rest(rest), flags)
                        : new ProjectName(null, rest, flags);
            default -> new ProjectName(null, rest, flags);
        };
    }

    private static String withoutFlagAtStart(String text, List<String> flags) {
        int close = text.isEmpty() || OPENING.indexOf(text.charAt(0)) < 0 ? -1 : firstOf(text, CLOSING);
        if (close > 0
                && close < text.length() - 1
                && FlagText.of(text.substring(1, close)).only()) {
            flags.add(text.substring(0, close + 1));
            return JapaneseText.strip(text.substring(close + 1));
        }
        return text;
    }

    private static String withoutFlagAtEnd(String text, List<String> flags) {
        if (text.isEmpty() || CLOSING.indexOf(text.charAt(text.length() - 1)) < 0) {
            return text;
        }
        int open = text.length() - 1;
        while (open > 0 && OPENING.indexOf(text.charAt(open)) < 0) {
            open--;
        }
        if (open > 0 && FlagText.of(text.substring(open + 1, text.length() - 1)).only()) {
            flags.add(text.substring(open));
            return JapaneseText.strip(text.substring(0, open));
        }
        return text;
    }

    private static int firstOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
