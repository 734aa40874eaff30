package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.Value;

/** A plan as lines of text without its sources, so that two readings can be compared cell for cell. */
final class Rendering {

    private Rendering() {}

    static List<String> of(PlanDocument plan) {
        List<String> out = new ArrayList<>();
        out.add(plan.plan().title() + "|" + plan.plan().issuer() + "|"
                + plan.plan().period() + "|" + plan.plan().relatedPlans());
        for (Node node : plan.nodes()) {
            out.add("node " + node.id() + "|" + node.parent() + "|" + node.level() + "|" + node.mark() + "|"
                    + node.title() + "|" + node.aliases());
            for (Section section : node.sections()) {
                out.add("section " + section.heading() + "|" + section.kind() + "|" + section.items());
            }
        }
        for (Project project : plan.projects()) {
            out.add("project " + project.id() + "|" + project.code() + "|" + project.name() + "|" + project.overview()
                    + "|" + project.departments() + "|" + project.status() + "|" + project.statusText() + "|"
                    + project.details() + "|" + project.notes() + "|" + project.remarks());
            for (Placement placement : project.placements()) {
                out.add("  at " + placement.node() + "|" + placement.order() + "|" + placement.relisted() + "|"
                        + placement.flags() + "|" + placement.flagText());
            }
        }
        for (Indicator indicator : plan.indicators()) {
            out.add("indicator " + indicator.id() + "|" + indicator.name() + "|" + indicator.kind() + "|"
                    + indicator.node() + "|"
                    + value(indicator.baseline()) + "|" + value(indicator.target()) + "|" + indicator.actuals() + "|"
                    + indicator.direction() + "|"
                    + indicator.cumulativeYears() + "|" + indicator.breakdown() + "|" + indicator.notes());
        }
        plan.findings().forEach(finding -> out.add("finding " + finding.rule() + "|" + finding.message()));
        return out;
    }

    static String value(Value value) {
        if (value == null) {
            return "-";
        }
        AsOf asOf = value.asOf();
        String time = asOf == null ? "-" : asOf.kind() + " " + (asOf.date() == null ? asOf.year() : asOf.date());
        return value.text() + " / " + value.state() + " " + value.number() + " " + value.unit() + " "
                + value.qualifier() + " / " + time;
    }
}
