package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.words.Placeholders;
import jp.shirube.recognition.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * The cell of the division in charge（所管課） at the end of a line, where only a space sets it off.
 *
 * @param before what stands before it, stripped; empty where it has the line to itself
 * @param printed the cell as printed
 * @param placeholder whether it says that the matter is yet to be decided
 */
record DepartmentTail(String before, String printed, boolean placeholder) {

    private static final int LONGEST = 30;

    /** Endings that only a division has. */
    private static final Vocabulary SURE = Vocabulary.of("課", "局", "係", "教育委員会", "各課", "課等", "部署");

    /** Endings that a division shares with facilities and names of projects. */
    private static final Vocabulary SHARED = Vocabulary.of("室", "部", "センター", "館", "所", "委員会", "署", "園", "庁", "班");

    /** Reads a line; null where no division and no placeholder ends it. */
    static @Nullable DepartmentTail of(String text) {
        int start = text.length();
        while (start > 0 && !JapaneseText.isSpace(text.charAt(start - 1))) {
            start--;
        }
        String tail = text.substring(start);
        String key = JapaneseText.key(tail);
        if (key.isEmpty() || key.length() > LONGEST || key.endsWith(")")) {
            return null;
        }
        boolean placeholder = Placeholders.in(key);
        if (!placeholder && !(mayEnd(key) && allEnd(split(key), false))) {
            return null;
        }
        return new DepartmentTail(JapaneseText.strip(text, 0, start), tail, placeholder);
    }

    /** A cheap look before a cell is taken apart: a division or a separator behind one ends it. */
    private static boolean mayEnd(String key) {
        return SURE.ends(key) || SHARED.ends(key) || isSeparator(key.charAt(key.length() - 1));
    }

    private static boolean isSeparator(char c) {
        return "、，,・/／　 \t".indexOf(c) >= 0;
    }

    /** The divisions named, one by one. */
    List<String> divisions() {
        return split(printed);
    }

    /** Whether the cell can be nothing else, even on a line of its own. */
    boolean sure() {
        return placeholder || allEnd(split(JapaneseText.key(printed)), true);
    }

    /** A cell taken apart at separators, where every part is a division by itself; else the whole. */
    static List<String> split(String cell) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= cell.length(); i++) {
            if (i == cell.length() || isSeparator(cell.charAt(i))) {
                String part = JapaneseText.strip(cell.substring(start, i));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return allEnd(parts, false) && !parts.isEmpty() ? parts : List.of(JapaneseText.strip(cell));
    }

    private static boolean allEnd(List<String> parts, boolean sure) {
        for (String part : parts) {
            if (part.length() < 2 || !(SURE.ends(part) || !sure && SHARED.ends(part))) {
                return false;
            }
        }
        return true;
    }
}
