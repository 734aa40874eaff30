package jp.shirube.checker.references;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Sign;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** An arrow stands between baseline and target where it does in all other rows. */
final class ArrowMissing implements Rule {

    private static final int FEWEST = 5;
    /** Share of the rows without an arrow up to which it is missing. */
    private static final double FEW = 0.1;

    @Override
    public String id() {
        return "arrow-missing";
    }

    @Override
    public Family family() {
        return Family.REFERENCES;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<String, Integer> with = new HashMap<>();
        for (Line line : Sign.ARROW.lines(plan)) {
            with.merge(line.key().replace("→", ""), 1, Integer::sum);
        }
        if (with.values().stream().noneMatch(count -> count >= FEWEST)) {
            return;
        }
        Map<String, List<Line>> without = new HashMap<>();
        for (Line line : plan.lines()) {
            if (line.key().indexOf('→') < 0) {
                without.computeIfAbsent(line.key(), words -> new ArrayList<>()).add(line);
            }
        }
        with.forEach((key, count) -> {
            List<Line> bare = without.getOrDefault(key, List.of());
            if (count >= FEWEST && bare.size() <= count * FEW) {
                bare.forEach(line -> report.at(SourceRef.ofLine(line.number(), line.text()), line.text()));
            }
        });
    }
}
