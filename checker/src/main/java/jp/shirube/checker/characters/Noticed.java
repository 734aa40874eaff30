package jp.shirube.checker.characters;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.text.Derived;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.RunningText;

/** The passages that hold characters of a kind, found for all kinds in one pass: most passages concern few of the rules. */
final class Noticed {

    /** What a character may be a sign of. */
    enum Kind {
        BROKEN,
        FOREIGN,
        OTHER_SCRIPT,
        /** ー and what may stand for it. */
        LONG_VOWEL,
        CIRCLED,
        BRACKET,
        HALF_WIDTH_KANA,
        SPACE,
        /** Latin capitals of full width. */
        WIDE_LETTER,
        COMMA
    }

    private static final Derived<Noticed> DERIVED = new Derived<>(Noticed::new);

    /** The kinds of every character, one bit each. */
    private static final short[] KINDS = new short[Character.MAX_VALUE + 1];

    static {
        add(Kind.BROKEN, BrokenCharacter.SIGNS);
        add(Kind.FOREIGN, ForeignForm.SIGNS);
        add(Kind.OTHER_SCRIPT, LetterOfOtherScript.SIGNS);
        add(Kind.LONG_VOWEL, LongVowelMark.SIGNS);
        add(Kind.CIRCLED, CircledLookAlike.SIGNS);
        add(Kind.BRACKET, Brackets.SIGNS);
        add(Kind.HALF_WIDTH_KANA, HalfWidthKana.SIGNS);
        add(Kind.SPACE, " ");
        add(Kind.WIDE_LETTER, "ＡＢＣＤＥＦＧＨＩＪＫＬＭＮＯＰＱＲＳＴＵＶＷＸＹＺ");
        add(Kind.COMMA, Commas.SIGNS);
    }

    private final List<List<Passage>> byKind = new ArrayList<>();

    private Noticed(CheckedPlan plan) {
        for (int kind = 0; kind < Kind.values().length; kind++) {
            byKind.add(new ArrayList<>());
        }
        RunningText running = RunningText.of(plan);
        char[] all = running.characters();
        for (int k = 0; k < running.passages().size(); k++) {
            int kinds = 0;
            for (int i = running.start(k); i < running.start(k + 1); i++) {
                kinds |= KINDS[all[i]];
            }
            for (int left = kinds; left != 0; left &= left - 1) {
                byKind.get(Integer.numberOfTrailingZeros(left))
                        .add(running.passages().get(k));
            }
        }
    }

    /** The passages of a plan that hold a character of a kind, from top to bottom. */
    static List<Passage> passages(CheckedPlan plan, Kind kind) {
        return plan.derived(DERIVED).byKind.get(kind.ordinal());
    }

    /** Whether a character is of a kind. */
    static boolean is(char c, Kind kind) {
        return (KINDS[c] & 1 << kind.ordinal()) != 0;
    }

    private static void add(Kind kind, String signs) {
        for (int i = 0; i < signs.length(); i++) {
            KINDS[signs.charAt(i)] |= (short) (1 << kind.ordinal());
        }
    }
}
