package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;

/** Names in cells, whose words the extraction broke where the cell was full. */
final class CellText {

    private CellText() {}

    /** The pieces of a cell between spaces of any width. */
    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || JapaneseText.isSpace(text.charAt(i))) {
                if (i > start) {
                    tokens.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    /** The name with the gaps closed that a narrow cell left in it; see {@link #join}. */
    static String close(String text) {
        return join(tokens(text));
    }

    /**
     * Joins the pieces of a name. Where one gap stands between two Japanese characters, the cell was broken, and then only a gap between
     * two ASCII characters is a space; a gap before an opening bracket never is.
     */
    static String join(List<String> tokens) {
        if (tokens.size() == 1) {
            return tokens.get(0);
        }
        boolean broken = false;
        for (int i = 1; i < tokens.size(); i++) {
            broken |= isJapanese(last(tokens.get(i - 1))) && isJapanese(first(tokens.get(i)));
        }
        StringBuilder out = new StringBuilder();
        for (String token : tokens) {
            if (out.length() > 0 && spaced(out.charAt(out.length() - 1), first(token), broken)) {
                out.append(' ');
            }
            out.append(token);
        }
        return out.toString();
    }

    private static boolean spaced(char before, char after, boolean broken) {
        if (!isJapanese(before) && !isJapanese(after)) {
            return after != '(' && after != ')' && before != '(';
        }
        return !broken && !(isJapanese(before) && after == '(') && !(before == ')' && isJapanese(after));
    }

    private static boolean isJapanese(char c) {
        return JapaneseText.isJapanese(c);
    }

    private static char first(String token) {
        return token.charAt(0);
    }

    private static char last(String token) {
        return token.charAt(token.length() - 1);
    }
}
