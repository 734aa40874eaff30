package jp.shirube.app.desk.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.Computed;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.desk.standing.ReportSource;
import jp.shirube.app.desk.standing.ReportedException;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.ProjectStatus;
import org.springframework.stereotype.Component;

/** What money has to say first in the report. Each project says no more than its gravest matter. */
@Component
class MoneyReport implements ReportSource {
    /** 執行率 in percent below which money was hardly used. */
    private static final int LOW = 70;

    private static final int WHOLE = 100;
    /** Planned money that becomes so many times as much, or as little, in one year. */
    private static final int JUMP = 2;

    /** Changes of less than this many yen are no matter of the head of the town. */
    private static final long SMALL = 1_000_000;

    private static final int SHOWN_YEARS = 3;

    private final MessageBundle words = MessageBundle.of("finance");
    private final Projects projects;
    private final StagedMoney staged;
    private final MoneyWords moneyWords;
    private final JapaneseFormats formats;

    MoneyReport(Projects projects, StagedMoney staged, MoneyWords moneyWords, JapaneseFormats formats) {
        this.projects = projects;
        this.staged = staged;
        this.moneyWords = moneyWords;
        this.formats = formats;
    }

    @Override
    public List<ReportedException> exceptions(PlanId plan, int year) {
        Map<ProjectId, ProjectMoney> money = staged.list(plan, year - ReportSource.YEARS + 1, year);
        List<ReportedException> said = new ArrayList<>();
        for (ListedProject project : projects.listed(plan)) {
            ProjectMoney own = Objects.requireNonNull(money.get(project.id()));
            over(project, own, year)
                    .or(() -> expanded(project, own, year))
                    .or(() -> broken(project, own, year))
                    .or(() -> low(project, own, year))
                    .or(() -> jump(project, own, year))
                    .ifPresent(said::add);
        }
        return said;
    }

    private Optional<ReportedException> over(ListedProject project, ProjectMoney money, int year) {
        Computed rate = money.execution(year).rate();
        return rate.known() && rate.get().compareTo(BigDecimal.valueOf(WHOLE)) > 0
                ? Optional.of(say(95, true, "over", project, money, year, moneyWords.percent(rate.get())))
                : Optional.empty();
    }

    private Optional<ReportedException> expanded(ListedProject project, ProjectMoney money, int year) {
        Amount now = planned(money, year);
        Amount before = planned(money, year - 1);
        return project.status() == ProjectStatus.EXPANDED
                        && now.known()
                        && before.known()
                        && now.whole() < before.whole()
                ? Optional.of(say(90, true, "expanded", project, money, year, ""))
                : Optional.empty();
    }

    private Optional<ReportedException> broken(ListedProject project, ProjectMoney money, int year) {
        return money.stages(year).stream()
                .flatMap(stage -> money.funding(stage).breaks().stream())
                .findFirst()
                .map(each -> new ReportedException(
                        80,
                        true,
                        words.format("report.break"),
                        project.name(),
                        "/staff/projects/" + project.id() + "/money?year=" + year,
                        moneyWords.says(each),
                        project.owners(),
                        years(money, year),
                        null));
    }

    private Optional<ReportedException> low(ListedProject project, ProjectMoney money, int year) {
        Computed rate = money.execution(year).rate();
        return rate.known() && rate.get().compareTo(BigDecimal.valueOf(LOW)) < 0
                ? Optional.of(say(60, false, "low", project, money, year, moneyWords.percent(rate.get())))
                : Optional.empty();
    }

    private Optional<ReportedException> jump(ListedProject project, ProjectMoney money, int year) {
        Amount now = planned(money, year);
        Amount before = planned(money, year - 1);
        if (!now.known() || !before.known() || now.whole() < 0 || before.whole() <= 0) {
            return Optional.empty();
        }
        boolean large = Math.abs(now.whole() - before.whole()) >= SMALL
                && (now.whole() >= before.whole() * JUMP || now.whole() * JUMP <= before.whole());
        return large
                ? Optional.of(say(
                        40, false, "jump", project, money, year, formats.number(now.whole() * WHOLE / before.whole())))
                : Optional.empty();
    }

    private ReportedException say(
            int weight,
            boolean grave,
            String kind,
            ListedProject project,
            ProjectMoney money,
            int year,
            String figure) {
        return new ReportedException(
                weight,
                grave,
                words.format("report." + kind),
                project.name(),
                "/staff/projects/" + project.id(),
                words.format("report." + kind + ".how", formats.fiscalYear(year), figure),
                project.owners(),
                years(money, year),
                null);
    }

    private static List<ReportedException.YearYen> years(ProjectMoney money, int year) {
        List<ReportedException.YearYen> years = new ArrayList<>();
        for (int each = year - SHOWN_YEARS + 1; each <= year; each++) {
            years.add(new ReportedException.YearYen(each, planned(money, each).yen()));
        }
        return years;
    }

    private static Amount planned(ProjectMoney money, int year) {
        return money.amount(AmountKey.whole(year, Stage.PLANNED, 0));
    }
}
