package jp.shirube.checker.characters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.CharacterSet;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.Severity;

/** A kanji or hiragana inside a katakana word that looks like a katakana: 口 for ロ, 力 for カ. */
final class LetterOfOtherScript extends PassageRule {

    private static final Map<Character, Character> BETWEEN = letters("single");
    private static final Map<Character, Character> BEFORE_LONG = letters("before-long");

    private static final CharacterSet ALL = new CharacterSet();

    static {
        BETWEEN.keySet().forEach(ALL::add);
        BEFORE_LONG.keySet().forEach(ALL::add);
    }

    LetterOfOtherScript() {
        super("letter-of-other-script", Family.CHARACTERS, Severity.ERROR);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        for (int i = 1; i + 1 < text.length(); i++) {
            char before = text.charAt(i - 1);
            if (Script.isKatakanaOrLong(before) && ALL.contains(text.charAt(i))) {
                char after = text.charAt(i + 1);
                Character meant = Script.isKatakanaOrLong(after) ? BETWEEN.get(text.charAt(i)) : null;
                if (meant == null && after == LongVowelMark.MARK) {
                    meant = BEFORE_LONG.get(text.charAt(i));
                }
                if (meant != null) {
                    int start = Math.max(0, i - 3);
                    int end = Math.min(text.length(), i + 4);
                    report.at(passage.place(start, end), text.substring(start, end), text.charAt(i), meant);
                }
            }
        }
    }

    private static Map<Character, Character> letters(String where) {
        Map<Character, Character> letters = new HashMap<>();
        for (List<String> row : Phrases.rows(LetterOfOtherScript.class, "letters.tsv")) {
            if (row.get(0).equals(where)) {
                letters.put(row.get(1).charAt(0), row.get(2).charAt(0));
            }
        }
        return letters;
    }
}
