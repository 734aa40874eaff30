package jp.shirube.checker.completeness;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.RuleTexts;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** What every sibling of a heading has stands under it too. */
final class SiblingSections implements Rule {

    /** Share of the siblings that makes a part usual. */
    private static final double MOST = 0.7;

    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "section-of-siblings-missing";
    }

    @Override
    public Family family() {
        return Family.COMPLETENESS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Parts parts = new Parts(plan.plan());
        Map<String, List<Node>> levels = new LinkedHashMap<>();
        for (Node node : plan.plan().nodes()) {
            levels.computeIfAbsent(node.level(), level -> new ArrayList<>()).add(node);
        }
        levels.values().forEach(siblings -> check(plan, siblings, parts, report));
    }

    private static void check(CheckedPlan plan, List<Node> siblings, Parts parts, Report report) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Node node : siblings) {
            parts.of(node).forEach(part -> counts.merge(part, 1, Integer::sum));
        }
        for (Node node : siblings) {
            List<String> missing = new ArrayList<>();
            counts.forEach((part, count) -> {
                if (count >= FEWEST
                        && count >= siblings.size() * MOST
                        && !parts.of(node).contains(part)) {
                    missing.add(part);
                }
            });
            if (!missing.isEmpty()) {
                report.at(Starts.lostHeading(plan, place(plan, node, parts)), node.title(), words(missing));
            }
        }
    }

    private static SourceRef place(CheckedPlan plan, Node node, Parts parts) {
        SourceRef first = parts.first(node);
        if (first != null) {
            return Starts.headingOf(plan, first);
        }
        for (Project project : plan.plan().projects()) {
            for (Placement placement : project.placements()) {
                if (placement.node().startsWith(node.id() + "/")) {
                    return Starts.headingOf(plan, placement.source());
                }
            }
        }
        return Starts.lastHeading(plan, node);
    }

    private static String words(List<String> missing) {
        List<String> words = new ArrayList<>();
        for (String part : missing) {
            boolean indicators = part.equals(IndicatorKind.GOAL.name())
                    || part.equals(IndicatorKind.KPI.name())
                    || part.equals(IndicatorKind.KGI.name());
            words.add(indicators ? RuleTexts.term(Family.COMPLETENESS, part) : part);
        }
        return String.join("、", words);
    }
}
