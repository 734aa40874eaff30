package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;

/** Names of municipalities printed one after the other: みほん市、見本町及びミホン村. */
final class MemberList {

    private static final String BORDERS = "、・，,､";
    private static final int LONGEST_NAME = 8;

    private MemberList() {}

    /** The names in a text; empty unless the text is a list of at least two names and nothing else. */
    static List<String> in(String text) {
        if (text.indexOf('。') >= 0) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String part : split(text)) {
            if (!isName(part)) {
                return List.of();
            }
            names.add(part);
        }
        return names.size() < 2 ? List.of() : names;
    }

    /** The parts of a list, whether names or not. */
    static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        String plain = text.replace("**", "").replace("並びに", "、").replace("及び", "、");
        int start = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || isBorder(plain, i)) {
                String part = JapaneseText.strip(JapaneseText.closeGaps(plain.substring(start, i)));
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** A comma between two digits groups them. */
    private static boolean isBorder(String text, int i) {
        if (BORDERS.indexOf(text.charAt(i)) < 0) {
            return false;
        }
        boolean digits = i > 0
                && i + 1 < text.length()
                && Character.isDigit(text.charAt(i - 1))
                && Character.isDigit(text.charAt(i + 1));
        return !digits;
    }

    /** Whether a text looks like the name of one municipality. */
    static boolean isName(String text) {
        int length = text.length();
        return length >= 2
                && length <= LONGEST_NAME
                && ZoneWords.MUNICIPALITIES.indexOf(text.charAt(length - 1)) >= 0
                && text.chars().allMatch(c -> Character.isLetter(c) || c == '々' || c == 'ー');
    }
}
