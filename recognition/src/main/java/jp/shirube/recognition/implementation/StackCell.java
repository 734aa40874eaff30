package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.words.Divisions;
import jp.shirube.recognition.words.Flags;

/**
 * Takes a cell apart in which a project's name, division and status may have been printed as one. A status is a flag word, a division ends
 * like one, the rest is a name.
 */
final class StackCell {

    private static final int FLAG_LENGTH = 2;

    private static final int LONGEST_BROKEN_DIVISION = 14;

    private final Set<String> divisions;
    private final boolean divisionExpected;
    private final List<StackPart> parts = new ArrayList<>();

    private StackCell(Set<String> divisions, boolean divisionExpected) {
        this.divisions = divisions;
        this.divisionExpected = divisionExpected;
    }

    /**
     * Splits a cell.
     *
     * @param divisions matching keys of the divisions that stand alone in some cell of the document
     * @param divisionExpected whether a name without a division stands above and nothing else begins in this row
     */
    static List<StackPart> split(String text, Set<String> divisions, boolean divisionExpected) {
        return new StackCell(divisions, divisionExpected).split(text);
    }

    private List<StackPart> split(String text) {
        List<String> segment = new ArrayList<>();
        for (String token : CellText.tokens(text)) {
            String key = JapaneseText.key(token);
            if (Flags.only(key)) {
                flush(segment, true);
                parts.add(StackPart.of(StackPart.Kind.STATUS, List.of(token)));
            } else if (endsWithFlag(key) && token.length() == key.length()) {
                int cut = token.length() - FLAG_LENGTH;
                segment.add(token.substring(0, cut));
                flush(segment, true);
                parts.add(StackPart.of(StackPart.Kind.STATUS, List.of(token.substring(cut))));
            } else {
                segment.add(token);
            }
        }
        flush(segment, false);
        return parts;
    }

    /** A status printed after a division without a space: 総務課継続. */
    private static boolean endsWithFlag(String key) {
        int cut = key.length() - FLAG_LENGTH;
        return cut > 1 && Flags.only(key.substring(cut)) && Divisions.isClear(key.substring(0, cut));
    }

    private void flush(List<String> segment, boolean statusFollows) {
        if (segment.isEmpty()) {
            return;
        }
        int cut = divisionStart(segment);
        if (cut == segment.size() && cut > 1 && statusFollows && Divisions.isPossible(key(segment, cut - 1))) {
            cut--;
        }
        if (cut > 0) {
            parts.add(StackPart.of(StackPart.Kind.NAME, segment.subList(0, cut)));
        }
        if (cut < segment.size()) {
            parts.add(StackPart.of(StackPart.Kind.DEPARTMENT, segment.subList(cut, segment.size())));
        }
        segment.clear();
    }

    /** Index of the token at which the division begins; the number of tokens where none stands at the end. */
    private int divisionStart(List<String> tokens) {
        int size = tokens.size();
        for (int start = 0; start < size; start++) {
            if (divisions.contains(key(tokens, start))) {
                return start;
            }
        }
        String whole = key(tokens, 0);
        if (divisionExpected && whole.length() <= LONGEST_BROKEN_DIVISION && Divisions.isClear(whole)) {
            return 0;
        }
        for (int start = size - 1; start >= 0; start--) {
            String key = key(tokens, start);
            if (Divisions.isClear(key)) {
                boolean part = start > 0
                        && Divisions.isPart(key)
                        && Divisions.isClear(key(tokens.subList(0, start), start - 1));
                return part ? start - 1 : start;
            }
        }
        return divisionExpected && size == 1 && Divisions.isPossible(whole) ? 0 : size;
    }

    private static String key(List<String> tokens, int start) {
        if (start == tokens.size() - 1) {
            return JapaneseText.key(tokens.get(start));
        }
        return JapaneseText.key(String.join("", tokens.subList(start, tokens.size())));
    }
}
