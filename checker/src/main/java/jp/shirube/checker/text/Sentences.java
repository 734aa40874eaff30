package jp.shirube.checker.text;

import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.grammar.Morpheme;
import jp.shirube.checker.grammar.Morphemes;

/** Takes apart into morphemes what a rule asks for of the sentences of a plan. To take all of them apart takes several times as long as reading. */
final class Sentences {

    private static final Derived<Sentences> DERIVED = new Derived<>(plan -> new Sentences());
    private static final String ENDS = "。\n";

    /** How much of a sentence is looked at before and behind, in characters: enough to tell the words of the place itself. */
    private static final int REACH = 16;

    private final Morphemes morphemes = new Morphemes();

    private Sentences() {}

    static Sentences of(CheckedPlan plan) {
        return plan.derived(DERIVED);
    }

    /** The morphemes of the sentence around a part of a text, as far as they matter to it. */
    List<Morpheme> around(String text, int from, int to) {
        int start = from;
        while (start > 0 && from - start < REACH && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        int end = to;
        while (end < text.length() && end - to < REACH && ENDS.indexOf(text.charAt(end - 1)) < 0) {
            end++;
        }
        return morphemes.of(text, start, end);
    }
}
