package jp.shirube.app.portal.opendata;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.Value;
import jp.shirube.formats.table.Csv;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tables of a plan. A cell is blank where the plan says nothing; the column of the state tells — from a blank. */
@Component("portal.OpenTables")
class OpenTables {
    private static final String WITHIN_CELL = "\u3001";

    private final MessageBundle words = MessageBundle.of("portal");

    /** One line a project and listing. */
    String projects(PublishedPlan plan) {
        Csv csv = table("csv.projects");
        for (Project project : plan.document().projects()) {
            List<Placement> placements = project.placements();
            if (placements.isEmpty()) {
                csv.row(line(plan, project, null));
            }
            placements.forEach(placement -> csv.row(line(plan, project, placement)));
        }
        return csv.toString();
    }

    private List<String> line(PublishedPlan plan, Project project, @Nullable Placement placement) {
        return List.of(
                project.id(),
                text(project.code()),
                project.name(),
                text(project.overview()),
                text(project.statusText()),
                String.join(WITHIN_CELL, project.departments()),
                placement == null ? "" : path(plan, placement.node()),
                placement == null ? "" : placement.relisted() ? "1" : "0",
                Objects.requireNonNull(plan.ids().projects().get(project.id())));
    }

    /** One line a cost. */
    String costs(PublishedPlan plan) {
        Csv csv = table("csv.costs");
        for (Project project : plan.document().projects()) {
            for (Cost cost : project.costs()) {
                csv.row(List.of(
                        project.id(),
                        project.name(),
                        Integer.toString(cost.year()),
                        number(cost.amount()),
                        cost.unit().code(),
                        cost.state().code(),
                        cost.kind().code(),
                        text(cost.party())));
            }
        }
        return csv.toString();
    }

    /** One line an indicator. */
    String indicators(PublishedPlan plan) {
        Csv csv = table("csv.indicators");
        for (Indicator indicator : plan.document().indicators()) {
            csv.row(List.of(
                    indicator.id(),
                    indicator.name(),
                    indicator.kind().code(),
                    indicator.node() == null ? "" : path(plan, indicator.node()),
                    text(indicator.project()),
                    printed(indicator.baseline()),
                    number(indicator.baseline()),
                    asOf(indicator.baseline()),
                    printed(indicator.target()),
                    number(indicator.target()),
                    asOf(indicator.target()),
                    unit(indicator),
                    code(indicator.direction()),
                    text(indicator.breakdown()),
                    String.join(WITHIN_CELL, indicator.notes())));
        }
        return csv.toString();
    }

    private Csv table(String heads) {
        return new Csv().row(Arrays.asList(words.format(heads).split(" ")));
    }

    private static String path(PublishedPlan plan, String node) {
        return plan.outline().path(node).stream().map(Node::title).collect(Collectors.joining(" > "));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String code(@Nullable Coded coded) {
        return coded == null ? "" : coded.code();
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    private static String number(@Nullable Value value) {
        return value == null ? "" : number(value.number());
    }

    private static String printed(@Nullable Value value) {
        return value == null ? "" : value.text();
    }

    private static String asOf(@Nullable Value value) {
        AsOf asOf = value == null ? null : value.asOf();
        return asOf == null ? "" : asOf.printed();
    }

    private static String unit(Indicator indicator) {
        Value value = indicator.target() == null || indicator.target().unit() == null
                ? indicator.baseline()
                : indicator.target();
        return value == null ? "" : text(value.unit());
    }
}
