package jp.shirube.app.desk.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.Funding;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.budget.Grants;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.budget.StageCell;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the money of one project and year. */
@Component
class MoneySheets {
    /** Longer periods offer only the years that have amounts. */
    private static final int MOST_YEARS = 15;

    private final MessageBundle words = MessageBundle.of("money");
    private final Plans plans;
    private final Projects projects;
    private final StagedMoney staged;
    private final Grants grants;
    private final MoneyWords moneyWords;
    private final JapaneseFormats formats;

    MoneySheets(
            Plans plans,
            Projects projects,
            StagedMoney staged,
            Grants grants,
            MoneyWords moneyWords,
            JapaneseFormats formats) {
        this.grants = grants;
        this.plans = plans;
        this.projects = projects;
        this.staged = staged;
        this.moneyWords = moneyWords;
        this.formats = formats;
    }

    /**
     * The sheet of a project.
     *
     * @param year null for the first year
     */
    MoneySheet get(ProjectId id, @Nullable Integer year, MoneyUnit unit) {
        ProjectSheet project = projects.get(id);
        PlanSheet plan = plans.get(project.plan());
        ProjectMoney money = staged.get(project.plan(), id);
        List<Integer> years = years(plan.header().value().period(), money);
        int chosen = year != null ? year : years.isEmpty() ? 0 : years.get(0);
        AmountText text = new AmountText(unit, formats);
        List<MoneyLine> stages = new ArrayList<>();
        List<String> breaks = new ArrayList<>();
        for (AmountKey stage : stages(money, chosen)) {
            Funding funding = money.funding(stage);
            stages.add(line(money, stage, funding, text));
            funding.breaks().forEach(broken -> breaks.add(moneyWords.says(broken)));
        }
        return new MoneySheet(
                plan,
                project,
                years,
                chosen,
                text,
                stages,
                grants(project, money, chosen, text),
                money.execution(chosen),
                breaks);
    }

    /** All stages, and room for one more supplementary budget. */
    private static List<AmountKey> stages(ProjectMoney money, int year) {
        int supplementary =
                money.stages(year).stream().mapToInt(AmountKey::ordinal).max().orElse(0);
        List<AmountKey> stages = new ArrayList<>();
        for (Stage stage : Stage.values()) {
            if (stage == Stage.SUPPLEMENTARY) {
                for (int ordinal = 1; ordinal <= supplementary + 1; ordinal++) {
                    stages.add(AmountKey.whole(year, stage, ordinal));
                }
            } else {
                stages.add(AmountKey.whole(year, stage, 0));
            }
        }
        return stages;
    }

    private MoneyLine line(ProjectMoney money, AmountKey stage, Funding funding, AmountText text) {
        List<MoneyField> fields = new ArrayList<>();
        fields.add(field(stage, money.cell(stage), stage.stage() != Stage.PLANNED, text));
        for (FundingSource source : FundingSource.values()) {
            fields.add(field(stage.of(source), funding.source(source), true, text));
        }
        return new MoneyLine(stage, moneyWords.stage(stage), fields);
    }

    /** One line for each grant that the project serves, a field for each stage. */
    private List<MoneyLine> grants(ProjectSheet project, ProjectMoney money, int year, AmountText text) {
        return grants.list(project.plan()).stream()
                .filter(grant -> grant.projects().stream()
                        .anyMatch(each -> each.project().equals(project.id())))
                .map(grant -> new MoneyLine(
                        AmountKey.whole(year, Stage.PLANNED, 0),
                        grant.name(),
                        stages(money, year).stream()
                                .map(stage -> new AmountKey(
                                        year, stage.stage(), stage.ordinal(), grant.source(), grant.key()))
                                .map(key -> field(key, money.cell(key), true, text))
                                .toList()))
                .toList();
    }

    private MoneyField field(AmountKey key, StageCell cell, boolean open, AmountText text) {
        boolean entered = cell.basis() == StageCell.Basis.ENTERED;
        String own = open && entered ? text.write(cell.amount()) : "";
        String follows = entered || cell.amount().equals(Amount.NONE)
                ? ""
                : words.format("money.basis." + cell.basis().name().toLowerCase(java.util.Locale.ROOT)) + " "
                        + text.write(cell.amount());
        return new MoneyField(MoneyField.id(key), key, cell, open, own, own, follows, null);
    }

    private static List<Integer> years(@Nullable Period period, ProjectMoney money) {
        TreeSet<Integer> years = new TreeSet<>(money.years());
        if (period != null && period.from() != null && period.to() != null) {
            int from = Objects.requireNonNull(period.from());
            int to = Objects.requireNonNull(period.to());
            for (int year = from; year <= to && to - from < MOST_YEARS; year++) {
                years.add(year);
            }
        }
        return List.copyOf(years);
    }
}
