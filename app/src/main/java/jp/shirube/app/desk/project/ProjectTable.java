package jp.shirube.app.desk.project;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import jp.shirube.app.desk.list.ListWords;
import jp.shirube.app.desk.outline.BranchTable;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import org.springframework.stereotype.Component;

/** The list of projects as a table: a line each, its listings in one cell, its planned costs in thousands of yen by year. */
@Component
class ProjectTable {
    private final ListWords words = new ListWords();
    private final MessageBundle desk = MessageBundle.of("desk");
    private final JapaneseFormats formats;
    private final Plans plans;

    ProjectTable(JapaneseFormats formats, Plans plans) {
        this.formats = formats;
        this.plans = plans;
    }

    /** Years in which some of the projects have a cost, for columns. */
    static List<Integer> years(List<ProjectEntry> projects) {
        return projects.stream()
                .flatMap(project -> project.costs().stream())
                .map(Cost::year)
                .distinct()
                .sorted()
                .toList();
    }

    DataTable of(PlanSheet plan, List<ProjectEntry> projects) {
        List<Integer> years = years(projects);
        Outline outline = new Outline(plans.outline(plan.id()));
        return new DataTable(
                words.title("projects"),
                words.heads(
                        "projects",
                        "cost",
                        years.stream().map(formats::fiscalYear).toList()),
                projects.stream()
                        .map(project -> row(plan, project, outline, years))
                        .toList());
    }

    private List<TableCell> row(PlanSheet plan, ProjectEntry project, Outline outline, List<Integer> years) {
        List<TableCell> row = new ArrayList<>(List.of(
                TableCell.of(plan.header().value().title()),
                TableCell.of(project.code()),
                TableCell.of(project.name()),
                TableCell.of(status(project)),
                TableCell.of(String.join("\u3001", project.departments())),
                TableCell.of(project.nodes().stream()
                        .map(node -> ListWords.path(outline.path(node)))
                        .collect(Collectors.joining("\n")))));
        years.forEach(year -> row.add(cost(project, year)));
        return row;
    }

    private String status(ProjectEntry project) {
        ProjectStatus status = project.status();
        String printed = project.statusText();
        return printed != null ? printed : status == null ? "" : desk.format("desk.status." + status.code());
    }

    /** The number in thousands of yen; else — or 未定 as words, so that neither becomes 0. */
    private TableCell cost(ProjectEntry project, int year) {
        return project.costs().stream()
                .filter(cost -> cost.year() == year && cost.party() == null && cost.kind() == CostKind.PLANNED)
                .findFirst()
                .map(cost -> cost.amount() == null
                        ? TableCell.of(formats.cost(cost))
                        : TableCell.of(BranchTable.thousands(formats.yen(cost.amount(), cost.unit()))))
                .orElse(TableCell.BLANK);
    }
}
