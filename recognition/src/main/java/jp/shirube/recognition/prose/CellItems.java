package jp.shirube.recognition.prose;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;

/**
 * The entries of a list that stands in one cell, whose lines the extraction joined: ・one ・two, or a leftover HTML list.
 *
 * @param entries without bullets and tags, words broken over lines closed up
 * @param markup whether tags were taken out
 */
public record CellItems(List<String> entries, boolean markup) {

    public CellItems {
        entries = List.copyOf(entries);
    }

    /** Takes a cell apart. A blank cell has no entries. */
    public static CellItems of(String cell) {
        boolean markup = Markup.isIn(cell);
        List<String> entries = new ArrayList<>();
        for (Markup.Part part : Markup.parts(cell)) {
            if (hasBullets(part.text())) {
                splitAtBullets(part.text(), entries);
            } else if (part.list()) {
                splitAtSpaces(part.text(), entries);
            } else {
                add(part.text(), entries);
            }
        }
        return new CellItems(entries, markup);
    }

    private static boolean hasBullets(String text) {
        String stripped = JapaneseText.strip(text);
        return !stripped.isEmpty() && isBullet(stripped, 0);
    }

    private static void splitAtBullets(String text, List<String> entries) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || isBullet(text, i)) {
                if (start >= 0) {
                    add(text.substring(start, i), entries);
                }
                start = i + 1;
            }
        }
    }

    /** A middle dot is a bullet at the start and after a space or a full stop; between words it joins them. */
    private static boolean isBullet(String text, int i) {
        char c = text.charAt(i);
        if (c != '・' && c != '○' && c != '●' && c != '•') {
            return false;
        }
        return i == 0 || JapaneseText.isSpace(text.charAt(i - 1)) || text.charAt(i - 1) == '。';
    }

    /** A list whose entry tags were lost: only spaces are left between its entries. */
    private static void splitAtSpaces(String text, List<String> entries) {
        int start = 0;
        for (int i = 1; i < text.length() - 1; i++) {
            boolean border = JapaneseText.isSpace(text.charAt(i))
                    && JapaneseText.isJapanese(text.charAt(i - 1))
                    && JapaneseText.isJapanese(text.charAt(i + 1));
            if (border) {
                add(text.substring(start, i), entries);
                start = i + 1;
            }
        }
        add(text.substring(start), entries);
    }

    private static void add(String text, List<String> entries) {
        String entry = JapaneseText.strip(JapaneseText.closeGaps(text));
        if (!entry.isEmpty()) {
            entries.add(entry);
        }
    }
}
