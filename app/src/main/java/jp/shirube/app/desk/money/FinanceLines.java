package jp.shirube.app.desk.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.Computed;
import jp.shirube.app.budget.Execution;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a sum of money is made of, project by project; and all amounts of a plan as one table. */
@Component
class FinanceLines {
    private final MessageBundle words = MessageBundle.of("finance");
    private final Plans plans;
    private final Projects projects;
    private final StagedMoney staged;
    private final MoneyWords moneyWords;
    private final JapaneseFormats formats;

    FinanceLines(Plans plans, Projects projects, StagedMoney staged, MoneyWords moneyWords, JapaneseFormats formats) {
        this.plans = plans;
        this.projects = projects;
        this.staged = staged;
        this.moneyWords = moneyWords;
        this.formats = formats;
    }

    /**
     * A project with its amount, which may be none.
     *
     * @param before of the year to compare with; none where none is asked for
     * @param execution of the year
     */
    record Line(ListedProject project, Amount amount, Amount before, Execution execution) {
        /** How much more than the year to compare with; null where one of both is no number. */
        public @Nullable Long difference() {
            return amount.known() && before.known() ? Long.valueOf(amount.whole() - before.whole()) : null;
        }
    }

    /** The projects that a question takes in, each once. */
    List<Line> list(PlanId plan, FinanceQuestion question) {
        List<ListedProject> entries = projects.listed(plan);
        Map<ProjectId, ProjectMoney> money = staged.list(plan);
        Goals goals = new Goals(plans.outline(plan), entries);
        return entries.stream()
                .filter(project -> question.takes(project, goals))
                .map(project -> line(project, Objects.requireNonNull(money.get(project.id())), question))
                .toList();
    }

    private static Line line(ListedProject project, ProjectMoney money, FinanceQuestion question) {
        Integer against = question.against();
        return new Line(
                project,
                question.of(money),
                against == null ? Amount.NONE : question.in(against).of(money),
                money.execution(question.year()));
    }

    /** Both sides of 執行率 of the projects that have both. */
    record ExecutionSum(long available, long settled, Computed rate) {}

    static ExecutionSum execution(List<Line> lines) {
        List<Execution> both =
                lines.stream().map(Line::execution).filter(Execution::compared).toList();
        long available = both.stream().mapToLong(each -> each.available().yen()).sum();
        long settled = both.stream().mapToLong(each -> each.settled().yen()).sum();
        return new ExecutionSum(available, settled, Execution.rate(available, settled));
    }

    /** Every amount of every project, one row a stage and year, in whole yen. */
    DataTable table(PlanId plan) {
        Map<ProjectId, ProjectMoney> money = staged.list(plan);
        List<List<TableCell>> rows = new ArrayList<>();
        for (ProjectEntry project : projects.list(plan)) {
            ProjectMoney own = Objects.requireNonNull(money.get(project.id()));
            for (Integer year : own.years()) {
                own.stages(year).forEach(stage -> rows.add(row(project, own, stage)));
            }
        }
        return new DataTable(
                words.format("finance.file"),
                List.of(words.format("finance.file.heads").split("\\|")),
                rows);
    }

    private List<TableCell> row(ProjectEntry project, ProjectMoney money, AmountKey stage) {
        List<TableCell> row = new ArrayList<>();
        row.add(TableCell.of(project.code() == null ? "" : project.code()));
        row.add(TableCell.of(project.name()));
        row.add(TableCell.of(String.join(" ", project.departments())));
        row.add(TableCell.of(formats.fiscalYear(stage.year())));
        row.add(TableCell.of(moneyWords.stage(stage)));
        row.add(cell(money.amount(stage)));
        for (FundingSource source : FundingSource.values()) {
            row.add(cell(money.funding(stage).source(source).amount()));
        }
        return row;
    }

    /** A number, or in words why there is none: the three states stay apart in files too. */
    private TableCell cell(Amount amount) {
        return amount.known()
                ? TableCell.of(java.math.BigDecimal.valueOf(amount.whole()))
                : TableCell.of(new AmountText(jp.shirube.exchange.MoneyUnit.YEN, formats).write(amount));
    }
}
