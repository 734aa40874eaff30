package jp.shirube.app.checking.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.app.checking.KnownRule;
import jp.shirube.checker.example.ExampleDocument;
import jp.shirube.checker.example.Piece;
import jp.shirube.checker.example.RuleExample;

/**
 * The example of a rule as its page shows it.
 *
 * @param fires only the lines that matter, as the rule speaks of them
 * @param silent the same lines mended
 * @param innocent a passage that looks wrong and is right; none for most rules
 * @param whole the documents in full; none where the lines that matter are all there is
 * @param day on which the plan is checked as one in force, as people write it; empty where it does not matter
 * @param settings of the town with which the rule speaks
 */
public record ExampleView(
        List<ExampleLine> fires,
        List<ExampleLine> silent,
        List<ExampleLine> innocent,
        List<Whole> whole,
        String day,
        Map<String, String> settings) {

    /** A document in full, as the rule speaks of it. */
    public record Whole(String name, List<ExampleLine> lines) {}

    static ExampleView of(KnownRule rule) {
        RuleExample example = rule.example();
        return new ExampleView(
                glance(example, true),
                glance(example, false),
                ExampleLine.of(List.of(new Piece(example.innocent(), example.innocent(), false)), true),
                whole(example),
                example.day() == null ? "" : example.day().toString(),
                example.settings());
    }

    private static List<ExampleLine> glance(RuleExample example, boolean fires) {
        return example.documents().stream()
                .flatMap(document -> document.glance().stream())
                .flatMap(line -> ExampleLine.of(line, fires).stream())
                .toList();
    }

    private static List<Whole> whole(RuleExample example) {
        List<Whole> whole = new ArrayList<>();
        for (ExampleDocument document : example.documents()) {
            whole.add(new Whole(document.name(), ExampleLine.of(document.pieces(), true)));
        }
        boolean glanced = whole.size() == 1
                && whole.get(0).lines().size() == glance(example, true).size();
        return glanced ? List.of() : List.copyOf(whole);
    }
}
