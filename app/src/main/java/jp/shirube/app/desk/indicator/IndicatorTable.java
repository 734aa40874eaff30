package jp.shirube.app.desk.indicator;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.shirube.app.desk.list.ListWords;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The indicators of a plan as a table: a line each; values as printed and, where they are numbers, as numbers. */
@Component
class IndicatorTable {
    private final ListWords words = new ListWords();
    private final MessageBundle desk = MessageBundle.of("desk");
    private final JapaneseFormats formats;
    private final Plans plans;
    private final Projects projects;

    IndicatorTable(JapaneseFormats formats, Plans plans, Projects projects) {
        this.formats = formats;
        this.plans = plans;
        this.projects = projects;
    }

    /** Years of results, for columns. */
    static List<Integer> years(List<IndicatorSheet> shown) {
        TreeSet<Integer> years = new TreeSet<>();
        shown.forEach(each -> each.indicator().value().actuals().forEach(actual -> years.add(actual.year())));
        return List.copyOf(years);
    }

    DataTable of(PlanSheet plan, List<IndicatorSheet> shown) {
        List<Integer> years = years(shown);
        Outline outline = new Outline(plans.outline(plan.id()));
        Map<String, ProjectEntry> byKey = new HashMap<>();
        projects.list(plan.id()).forEach(project -> byKey.put(project.key(), project));
        return new DataTable(
                words.title("indicators"),
                words.heads(
                        "indicators",
                        "actual",
                        years.stream().map(formats::shortYear).toList()),
                shown.stream()
                        .map(sheet -> row(plan, sheet, place(sheet, outline, byKey), years))
                        .toList());
    }

    /** Where it stands: its branch, or its project with the first branch of that. */
    private static String place(IndicatorSheet sheet, Outline outline, Map<String, ProjectEntry> byKey) {
        String key = sheet.projectKey();
        ProjectEntry project = key == null ? null : byKey.get(key);
        NodeId node = project == null || project.nodes().isEmpty()
                ? sheet.node()
                : project.nodes().get(0);
        List<String> path = new ArrayList<>(
                outline.path(node).stream().map(OutlineNode::label).toList());
        if (project != null) {
            path.add(project.name());
        }
        return ListWords.steps(path);
    }

    private List<TableCell> row(PlanSheet plan, IndicatorSheet sheet, String place, List<Integer> years) {
        Indicator indicator = sheet.indicator().value();
        Direction direction = indicator.direction();
        List<TableCell> row = new ArrayList<>(List.of(
                TableCell.of(plan.header().value().title()),
                TableCell.of(place),
                TableCell.of(indicator.name()),
                TableCell.of(indicator.breakdown()),
                TableCell.of(
                        desk.format("desk.indicator-kind." + indicator.kind().code())),
                TableCell.of(direction == null ? "" : desk.format("desk.indicator." + direction.code())),
                TableCell.of(unit(indicator))));
        value(row, indicator.baseline());
        value(row, indicator.target());
        row.add(TableCell.of(String.join("\n", indicator.notes())));
        for (Integer year : years) {
            row.add(indicator.actuals().stream()
                    .filter(actual -> actual.year() == year)
                    .findFirst()
                    .map(actual -> number(actual.value()))
                    .orElse(TableCell.BLANK));
        }
        return row;
    }

    private void value(List<TableCell> row, @Nullable Value value) {
        row.add(TableCell.of(value == null ? "" : value.text()));
        row.add(value == null || value.number() == null ? TableCell.BLANK : TableCell.of(value.number()));
        row.add(TableCell.of(value == null ? "" : formats.asOf(value.asOf())));
    }

    private TableCell number(Value value) {
        return value.number() == null ? TableCell.of(formats.value(value)) : TableCell.of(value.number());
    }

    private static @Nullable String unit(Indicator indicator) {
        Value target = indicator.target();
        Value baseline = indicator.baseline();
        return target != null && target.unit() != null ? target.unit() : baseline == null ? null : baseline.unit();
    }
}
