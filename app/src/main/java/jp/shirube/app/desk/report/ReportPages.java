package jp.shirube.app.desk.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.audit.KeptAnswers;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.MoneyFlow;
import jp.shirube.app.desk.standing.ReportSource;
import jp.shirube.app.desk.standing.ReportedException;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.ListedProject;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the report together out of what the rooms say. */
@Component
class ReportPages {
    /** More do not fit on one page of paper with the goals and the flow. */
    private static final int MOST_LINES = 8;

    private static final int SHOWN_YEARS = 3;
    private static final int CHART_WIDTH = 150;
    private static final int CHART_HEIGHT = 58;

    private final ReportBases bases;
    private final List<ReportSource> sources;
    private final KeptAnswers kept;

    ReportPages(ReportBases bases, List<ReportSource> sources, KeptAnswers kept) {
        this.kept = kept;
        this.bases = bases;
        this.sources = sources;
    }

    /** The report with what comes first, or with all that is to be said where {@code whole}. */
    ReportPage get(PlanId plan, @Nullable Integer asked, boolean whole) {
        return kept.of(ReportPages.class, new Question(plan, asked, whole), () -> read(plan, asked, whole));
    }

    private record Question(PlanId plan, @Nullable Integer year, boolean whole) {}

    private ReportPage read(PlanId plan, @Nullable Integer asked, boolean whole) {
        ReportBasis basis = bases.get(plan, asked);
        List<ReportedException> said = sources.stream()
                .flatMap(each -> each.exceptions(plan, basis.year()).stream())
                .sorted(Comparator.comparingInt(ReportedException::weight).reversed())
                .toList();
        List<ReportedException> shown = whole ? said : said.subList(0, Math.min(MOST_LINES, said.size()));
        Long yen = basis.planned(basis.projects(), basis.year());
        return new ReportPage(
                basis.plan(),
                basis.years(),
                basis.year(),
                basis.judged(),
                shown.stream().map(each -> line(each, basis.year())).toList(),
                said.size() - shown.size(),
                goals(basis),
                basis.projects().size(),
                basis.once().size(),
                GradeHeat.list(basis.byGoal(), basis.once()),
                yen,
                ReportBasis.difference(yen, basis.planned(basis.projects(), basis.year() - 1)),
                flow(basis),
                keys(basis),
                Math.toIntExact(basis.money().values().stream()
                        .filter(each -> !ReportBasis.planned(each, basis.year()).known())
                        .count()));
    }

    private static ReportPage.Line line(ReportedException said, int year) {
        Map<Integer, Long> yen = new LinkedHashMap<>();
        said.years().stream()
                .filter(each -> each.yen() != null)
                .forEach(each -> yen.put(each.year(), Objects.requireNonNull(each.yen())));
        long highest = yen.values().stream().mapToLong(each -> each).max().orElse(0);
        ReportedException.Measured measured = said.measured();
        return new ReportPage.Line(
                said,
                said.years().stream()
                        .map(each -> bar(each.year(), each.yen(), highest))
                        .toList(),
                measured == null ? null : chart(measured.rates().get()),
                yen.get(year),
                ReportBasis.difference(yen.get(year), yen.get(year - 1)));
    }

    private static @Nullable RateChart chart(List<ReportedException.YearRate> rates) {
        List<Integer> years =
                rates.stream().map(ReportedException.YearRate::year).toList();
        return RateChart.of(rates, Set.of(), years, CHART_WIDTH, CHART_HEIGHT);
    }

    private static ReportPage.Bar bar(int year, @Nullable Long yen, long highest) {
        long positive = yen == null ? 0 : Math.max(0, yen);
        return new ReportPage.Bar(
                year, highest <= 0 ? 0 : Math.toIntExact(positive * ReportPage.Bar.HIGHEST / highest));
    }

    private static List<ReportPage.GoalLine> goals(ReportBasis basis) {
        List<Integer> shown = basis.last(SHOWN_YEARS);
        Map<OutlineNode, List<ListedProject>> own = new LinkedHashMap<>();
        basis.goals().list().forEach(goal -> own.put(goal, basis.projects(goal.id())));
        long highest = own.values().stream()
                .flatMap(each -> shown.stream().map(of -> Objects.requireNonNullElse(basis.planned(each, of), 0L)))
                .mapToLong(each -> each)
                .max()
                .orElse(0);
        return own.entrySet().stream()
                .map(each -> goal(basis, each.getKey(), each.getValue(), shown, highest))
                .toList();
    }

    private static ReportPage.GoalLine goal(
            ReportBasis basis, OutlineNode goal, List<ListedProject> own, List<Integer> shown, long highest) {
        Long yen = basis.planned(own, basis.year());
        return new ReportPage.GoalLine(
                goal,
                own.size(),
                basis.lines(goal.id()).size(),
                shown.stream()
                        .map(of -> bar(of, basis.planned(own, of), highest))
                        .toList(),
                yen,
                ReportBasis.difference(yen, basis.planned(own, basis.year() - 1)));
    }

    private static MoneyFlow flow(ReportBasis basis) {
        Map<String, Map<String, Long>> amounts = new LinkedHashMap<>();
        basis.goals().list().forEach(goal -> amounts.put(goal.label(), new LinkedHashMap<>()));
        for (ListedProject project : basis.projects()) {
            Amount amount = ReportBasis.planned(basis.money(project), basis.year());
            Map<String, Long> row = basis.goals()
                    .first(project)
                    .map(goal -> amounts.get(goal.label()))
                    .orElse(null);
            if (amount.known() && row != null) {
                row.merge(project.owners(), amount.whole(), Math::addExact);
            }
        }
        return MoneyFlow.dense(amounts);
    }

    /** A label that two goals share leads nowhere. */
    private static Map<String, String> keys(ReportBasis basis) {
        Map<String, String> keys = new LinkedHashMap<>();
        basis.goals().list().forEach(goal -> keys.merge(goal.label(), goal.id().value(), (one, other) -> ""));
        return keys;
    }
}
