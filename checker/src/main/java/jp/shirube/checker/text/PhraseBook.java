package jp.shirube.checker.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;

/** The wrong phrases of several rules, sought together: one pass over a plan finds the anchors of all of them. */
public final class PhraseBook {

    /**
     * A place where a phrase may stand.
     *
     * @param at index of its anchor in the text of the passage
     */
    record Anchor(Passage passage, Phrase phrase, int at) {}

    private final PairIndex<Phrase> index = new PairIndex<>();
    private final Derived<Map<String, List<Anchor>>> anchors = new Derived<>(this::find);

    private PhraseBook(List<Phrase> phrases) {
        phrases.forEach(phrase -> index.add(phrase.anchor(), phrase));
    }

    /**
     * The book in files. Columns: rule, anchor, pattern, correction and, where the pattern alone does not tell, morphemes.
     *
     * @throws IllegalStateException where the file is missing or a line has other columns
     */
    public static PhraseBook load(Class<?> beside, String... files) {
        List<Phrase> phrases = new ArrayList<>();
        for (String file : files) {
            for (List<String> row : Phrases.rows(beside, file)) {
                if (row.size() != 4 && row.size() != 5) {
                    throw new IllegalStateException("four or five columns expected: " + row);
                }
                String morphemes = row.size() == 5 ? row.get(4) : "";
                phrases.add(Phrase.of(row.get(0), row.get(1), row.get(2), row.get(3), morphemes));
            }
        }
        return new PhraseBook(phrases);
    }

    /** Where phrases of a rule may stand in a plan, from top to bottom. */
    List<Anchor> anchors(CheckedPlan plan, String rule) {
        return plan.derived(anchors).getOrDefault(rule, List.of());
    }

    private Map<String, List<Anchor>> find(CheckedPlan plan) {
        Map<String, List<Anchor>> found = new HashMap<>();
        index.scan(plan, (passage, at, phrases) -> {
            String text = passage.text();
            for (int i = 0; i < phrases.size(); i++) {
                Phrase phrase = phrases.get(i);
                if (phrase.mayStand(text, at)) {
                    found.computeIfAbsent(phrase.rule(), rule -> new ArrayList<>())
                            .add(new Anchor(passage, phrase, at));
                }
            }
        });
        return found;
    }
}
