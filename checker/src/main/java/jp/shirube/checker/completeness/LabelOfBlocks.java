package jp.shirube.checker.completeness;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/**
 * Where blocks of a document repeat the same labels in the same order, none of them leaves one out. Needs no form that reading knows: it goes by
 * which label follows which, and tells of a place where the usual next one is skipped and the one after it follows. Of bracketed headings under
 * branches that reading knows, {@link BracketHeadings} speaks.
 */
final class LabelOfBlocks implements Rule {

    @Override
    public String id() {
        return "label-of-blocks-missing";
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
        boolean bracketsElsewhere = plan.plan().nodes().size() > LabelOrder.FEWEST;
        List<Label> labels = repeated(Label.in(plan)).stream()
                .filter(label -> !(bracketsElsewhere && label.bracketed()))
                .toList();
        LabelOrder order = new LabelOrder(labels);
        Set<String> known = knownToReading(plan);
        for (int i = 0; i + 1 < labels.size(); i++) {
            Label label = labels.get(i);
            Label here = labels.get(i + 1);
            order.usual(label.words())
                    .filter(usual -> !usual.getKey().equals(here.words())
                            && !usual.getKey().equals(label.words())
                            && !known.contains(usual.getKey())
                            && order.follows(usual.getKey(), here.words()))
                    .ifPresent(usual ->
                            report.at(place(plan, label, here), label.words(), usual.getKey(), usual.getValue()));
        }
    }

    /** Labels that stand often enough to be told from any other line. */
    private static List<Label> repeated(List<Label> labels) {
        Map<String, Long> counts = labels.stream().collect(Collectors.groupingBy(Label::words, Collectors.counting()));
        return labels.stream()
                .filter(label -> counts.getOrDefault(label.words(), 0L) >= LabelOrder.FEWEST)
                .toList();
    }

    /** Headings of sections that reading has put under their nodes, for which rules that know the nodes speak. */
    private static Set<String> knownToReading(CheckedPlan plan) {
        Set<String> known = new HashSet<>();
        plan.plan().nodes().forEach(node -> node.sections().forEach(section -> known.add(section.heading())));
        return known;
    }

    /** The last line of the block, which ends above the next heading with a mark, or else above the label that follows. */
    private static SourceRef place(CheckedPlan plan, Label before, Label after) {
        List<Line> lines = plan.lines();
        List<Line> within = new ArrayList<>();
        for (int i = before.index(); i < after.index(); i++) {
            Line line = lines.get(i);
            boolean apart =
                    i > before.index() && line.number() - lines.get(i - 1).number() > 1;
            if (apart && line.mark() != null) {
                break;
            }
            within.add(line);
        }
        Line last = within.get(within.size() - 1);
        return SourceRef.ofLine(last.number(), last.text());
    }
}
