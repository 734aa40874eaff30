package jp.shirube.app.desk.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.Computed;
import jp.shirube.app.budget.Grant;
import jp.shirube.app.budget.Grants;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import org.springframework.stereotype.Component;

/** Puts the report of a grant together, in yen. */
@Component
class GrantReports {
    private final MessageBundle words = MessageBundle.of("grant");
    private final Grants grants;
    private final Projects projects;
    private final Indicators indicators;
    private final StagedMoney staged;
    private final JapaneseFormats formats;

    GrantReports(Grants grants, Projects projects, Indicators indicators, StagedMoney staged, JapaneseFormats formats) {
        this.grants = grants;
        this.projects = projects;
        this.indicators = indicators;
        this.staged = staged;
        this.formats = formats;
    }

    GrantReport get(PlanId plan, String key) {
        Grant grant = grants.get(plan, key);
        Map<ProjectId, ProjectMoney> money = staged.list(plan);
        List<Integer> years = years(grant, money);
        List<GrantReport.Line> lines = new ArrayList<>();
        for (ProjectEntry project : projects.list(plan)) {
            grant.projects().stream()
                    .filter(each -> each.project().equals(project.id()))
                    .findFirst()
                    .ifPresent(served -> lines.add(new GrantReport.Line(
                            project,
                            served,
                            years.stream()
                                    .map(year -> year(Objects.requireNonNull(money.get(project.id())), grant, year))
                                    .toList())));
        }
        return new GrantReport(
                grant,
                years,
                lines,
                indicators.list(plan).stream()
                        .filter(each -> grant.indicators()
                                .contains(each.indicator().value().id()))
                        .toList());
    }

    private static List<Integer> years(Grant grant, Map<ProjectId, ProjectMoney> money) {
        TreeSet<Integer> years = new TreeSet<>();
        grant.projects().forEach(each -> {
            ProjectMoney own = money.get(each.project());
            if (own != null) {
                years.addAll(own.years());
            }
        });
        Integer from = grant.from();
        Integer to = grant.to();
        years.removeIf(year -> from != null && year < from || to != null && year > to);
        return List.copyOf(years);
    }

    private static GrantReport.Year year(ProjectMoney money, Grant grant, int year) {
        Computed available = money.execution(year).available();
        Amount granted = granted(money, grant, year, Stage.SETTLED);
        return new GrantReport.Year(
                year,
                available.known() ? Amount.of(available.yen()) : Amount.NONE,
                money.amount(AmountKey.whole(year, Stage.SETTLED, 0)),
                granted.known() ? granted : granted(money, grant, year, Stage.INITIAL));
    }

    private static Amount granted(ProjectMoney money, Grant grant, int year, Stage stage) {
        return money.amount(new AmountKey(year, stage, 0, grant.source(), grant.key()));
    }

    /** One row a project and year, then the grant's own columns; indicators below. */
    DataTable table(PlanId plan, String key) {
        GrantReport report = get(plan, key);
        List<String> heads =
                new ArrayList<>(List.of(words.format("grant.file.heads").split("\\|")));
        heads.addAll(report.grant().columns());
        List<List<TableCell>> rows = new ArrayList<>();
        for (GrantReport.Line line : report.lines()) {
            for (GrantReport.Year year : line.years()) {
                List<TableCell> row = new ArrayList<>(List.of(
                        TableCell.of(line.project().name()),
                        TableCell.of(String.join(" ", line.project().departments())),
                        TableCell.of(formats.fiscalYear(year.year())),
                        cell(year.budgeted()),
                        cell(year.settled()),
                        cell(year.granted())));
                for (int column = 0; column < report.grant().columns().size(); column++) {
                    row.add(TableCell.of(line.served().answer(column)));
                }
                rows.add(row);
            }
        }
        report.indicators()
                .forEach(each -> rows.add(List.of(
                        TableCell.of(words.format(
                                "grant.file.indicator", each.indicator().value().name())),
                        TableCell.of(""),
                        TableCell.of(words.format("grant.target")),
                        TableCell.of(formats.value(each.indicator().value().target())))));
        return new DataTable(report.grant().name(), heads, rows);
    }

    private TableCell cell(Amount amount) {
        return amount.known()
                ? TableCell.of(BigDecimal.valueOf(amount.whole()))
                : TableCell.of(new AmountText(MoneyUnit.YEN, formats).write(amount));
    }
}
