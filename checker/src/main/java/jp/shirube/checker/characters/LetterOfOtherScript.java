package jp.shirube.checker.characters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.PassageRule;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** A kanji or hiragana inside a katakana word that looks like a katakana: 口 for ロ, 力 for カ. */
final class LetterOfOtherScript extends PassageRule {

    private static final Map<Character, Character> BETWEEN = letters("single");
    private static final Map<Character, Character> BEFORE_LONG = letters("before-long");

    private static final Map<Character, Character> HEAD = letters("head");
    private static final Map<Character, Character> TAIL = letters("tail");

    /** Letters that end no word. */
    private static final Map<Character, Character> TAIL_ANYWHERE = letters("tail-before");

    /** Beginnings of words that are right: a kanji, then katakana. */
    private static final Set<String> EXCEPTIONS = letters("exception").entrySet().stream()
            .map(pair -> "" + pair.getKey() + pair.getValue())
            .collect(Collectors.toUnmodifiableSet());

    /** All letters that look like a katakana. */
    static final String SIGNS = Script.all(BETWEEN.keySet())
            + Script.all(BEFORE_LONG.keySet())
            + Script.all(HEAD.keySet())
            + Script.all(TAIL.keySet())
            + Script.all(TAIL_ANYWHERE.keySet());

    LetterOfOtherScript() {
        super("letter-of-other-script", Family.CHARACTERS, Severity.ERROR);
    }

    @Override
    protected List<Passage> passages(CheckedPlan plan) {
        return Noticed.passages(plan, Noticed.Kind.OTHER_SCRIPT);
    }

    @Override
    protected void check(Passage passage, Report report) {
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            boolean sign = Noticed.is(text.charAt(i), Noticed.Kind.OTHER_SCRIPT);
            Character meant = sign ? meant(text, i) : null;
            if (meant != null) {
                int start = Math.max(0, i - 3);
                int end = Math.min(text.length(), i + 4);
                String mended = text.substring(start, i) + meant + text.substring(i + 1, end);
                report.correcting(text.substring(start, end), mended)
                        .at(passage.place(start, end), text.substring(start, end), text.charAt(i), meant);
            }
        }
    }

    /** What the letter at an index was meant to be; null where it may stand. */
    private static @Nullable Character meant(String text, int index) {
        char c = text.charAt(index);
        char before = Script.at(text, index - 1);
        char after = Script.at(text, index + 1);
        boolean katakanaBefore = Script.isKatakanaOrLong(before);
        if (Script.isKatakanaOrLong(after)) {
            Character inside = katakanaBefore ? BETWEEN.get(c) : null;
            boolean word = !katakanaBefore && !Script.isKanji(before) && !Script.isDigit(before);
            Character head = word && !EXCEPTIONS.contains(text.substring(index, index + 2)) ? HEAD.get(c) : null;
            Character lengthened = katakanaBefore && after == LongVowelMark.MARK ? BEFORE_LONG.get(c) : null;
            return inside != null ? inside : head != null ? head : lengthened;
        }
        Character end = katakanaBefore && !Script.isKanji(after) ? TAIL.get(c) : null;
        return end != null ? end : TAIL_ANYWHERE.get(c);
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
