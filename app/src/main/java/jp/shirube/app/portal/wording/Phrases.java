package jp.shirube.app.portal.wording;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Where a heading may be broken into lines（文節）: after hiragana before what is none, between katakana and kanji, after punctuation. */
@Component("portalPhrases")
public class Phrases {
    private static final String ENDS = "\u3001\u3002\uff09)\u300d";

    /** The phrases of a text, at least one; together exactly the text. */
    public List<String> of(String text) {
        List<String> phrases = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < text.length(); i++) {
            if (mayBreak(text.charAt(i - 1), text.charAt(i))) {
                phrases.add(text.substring(from, i));
                from = i;
            }
        }
        phrases.add(text.substring(from));
        return phrases;
    }

    private static boolean mayBreak(char before, char after) {
        if (ENDS.indexOf(after) >= 0 || Character.getType(after) == Character.OTHER_PUNCTUATION) {
            return false;
        }
        UnicodeScript left = UnicodeScript.of(before);
        UnicodeScript right = UnicodeScript.of(after);
        return ENDS.indexOf(before) >= 0
                || (left == UnicodeScript.HIRAGANA && (right == UnicodeScript.HAN || right == UnicodeScript.KATAKANA))
                || (left == UnicodeScript.HAN && right == UnicodeScript.KATAKANA)
                || ((left == UnicodeScript.KATAKANA || isLongMark(before)) && right == UnicodeScript.HAN);
    }

    /** The mark of a long vowel belongs to no script. */
    private static boolean isLongMark(char c) {
        return c == '\u30fc';
    }
}
