package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.Value;

/** What a plan says, line by line and without its sources, so that two readings of one text can be compared. */
public final class Outlook {

    private Outlook() {}

    public static List<String> of(PlanDocument plan) {
        List<String> all = new ArrayList<>();
        all.add(plan.plan().title() + "|" + plan.plan().upperPlan());
        for (Node node : plan.nodes()) {
            all.add(String.join(
                    "|",
                    node.id(),
                    "" + node.parent(),
                    node.level(),
                    "" + node.mark(),
                    node.title(),
                    "" + node.aliases()));
            for (Section section : node.sections()) {
                all.add(section.heading() + "|" + section.kind() + "|" + section.items());
            }
        }
        for (Project project : plan.projects()) {
            all.add(project.code() + "|" + project.name() + "|" + project.notes() + "|" + project.departments());
            project.placements().forEach(at -> all.add(at.node() + "|" + at.order() + "|" + at.relisted()));
        }
        for (Indicator indicator : plan.indicators()) {
            all.add(indicator.node() + "|" + indicator.kind() + "|" + indicator.name() + "|" + indicator.notes());
            all.add(value(indicator.baseline()) + " " + value(indicator.target()));
        }
        plan.steps().forEach(step -> all.add(step.year() + "-" + step.month() + step.items()));
        plan.bodies()
                .forEach(body -> all.add(body.name()
                        + body.kind()
                        + body.inside()
                        + body.chair()
                        + body.viceChairs()
                        + body.members()
                        + body.secretariat()));
        plan.findings().forEach(finding -> all.add(finding.rule()));
        return all;
    }

    private static String value(Value value) {
        return value == null
                ? "-"
                : value.state()
                        + value.text()
                        + (value.asOf() == null ? "" : value.asOf().year());
    }
}
