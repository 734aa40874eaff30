package jp.shirube.app.desk.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.KeptAnswers;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.desk.money.FinanceQuestion;
import jp.shirube.app.desk.money.FundingStack;
import jp.shirube.app.desk.standing.ReportedException.YearRate;
import jp.shirube.app.desk.standing.Standing;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.desk.standing.StandingLines;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.NodeSheet;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ListedProject;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of one goal together. */
@Component
class GoalPages {
    private static final int MONEY_YEARS = 3;
    private static final int GRADE_YEARS = 5;
    private static final int STACK_YEARS = 5;
    private static final int SECTIONS = 3;
    private static final int CHART_WIDTH = 230;
    private static final int CHART_HEIGHT = 104;

    private final ReportBases bases;
    private final StandingLines standing;
    private final Plans plans;
    private final KeptAnswers kept;

    GoalPages(ReportBases bases, StandingLines standing, Plans plans, KeptAnswers kept) {
        this.kept = kept;
        this.bases = bases;
        this.standing = standing;
        this.plans = plans;
    }

    /**
     * The page of a goal, or of any other branch.
     *
     * @throws jp.shirube.app.plan.NoSuchNode where there is none
     */
    GoalPage get(NodeId node, @Nullable Integer asked) {
        return kept.of(GoalPages.class, new Question(node, asked), () -> read(node, asked));
    }

    private record Question(NodeId goal, @Nullable Integer year) {}

    private GoalPage read(NodeId node, @Nullable Integer asked) {
        NodeSheet sheet = plans.getNode(node);
        ReportBasis basis = bases.get(sheet.plan(), asked);
        List<OutlineNode> goals = basis.goals().list();
        int at = goals.indexOf(sheet.node());
        List<ListedProject> projects = basis.projects(node);
        List<StandingLine> lines = basis.lines(node);
        List<Integer> moneyYears = basis.last(MONEY_YEARS);
        List<Integer> gradeYears = gradeYears(lines, basis.judged());
        Long yen = basis.planned(projects, basis.year());
        List<Held<Section>> sections = sheet.sections();
        return new GoalPage(
                basis.plan(),
                sheet.node(),
                at + 1,
                goals.size(),
                at > 0 ? goals.get(at - 1) : null,
                at >= 0 && at + 1 < goals.size() ? goals.get(at + 1) : null,
                basis.years(),
                basis.year(),
                basis.judged(),
                Math.toIntExact(lines.stream()
                        .filter(each -> each.standing() == Standing.REACHED)
                        .count()),
                cards(sheet.plan(), lines, gradeYears, basis.judged()),
                gradeYears,
                projects.stream()
                        .map(each -> row(each, basis.money(each), moneyYears, basis.judged()))
                        .toList(),
                moneyYears,
                yen,
                ReportBasis.difference(yen, basis.planned(projects, basis.year() - 1)),
                stacks(basis, projects),
                sections.subList(0, Math.min(SECTIONS, sections.size())),
                Math.max(0, sections.size() - SECTIONS),
                notes(lines, basis.judged()));
    }

    private static List<Integer> gradeYears(List<StandingLine> lines, int judged) {
        TreeSet<Integer> years = new TreeSet<>(Set.of(judged));
        lines.forEach(line -> line.sheet()
                .actuals()
                .forEach(actual -> years.add(actual.value().year())));
        List<Integer> until = List.copyOf(years.headSet(judged, true));
        return until.subList(Math.max(0, until.size() - GRADE_YEARS), until.size());
    }

    private List<GoalPage.Card> cards(PlanId plan, List<StandingLine> lines, List<Integer> years, int judged) {
        List<Map<String, StandingLine>> byYear = new ArrayList<>();
        for (int year : years) {
            byYear.add(standing.list(plan, year).stream()
                    .collect(Collectors.toMap(
                            each -> each.sheet().id().value(), Function.identity(), (one, other) -> one)));
        }
        int last = lines.stream()
                .map(line -> targetYear(line))
                .filter(Objects::nonNull)
                .mapToInt(each -> Objects.requireNonNull(each))
                .max()
                .orElse(judged);
        return lines.stream()
                .map(line -> new GoalPage.Card(
                        line, chart(line, years.get(0), Math.max(last, judged), judged), grades(line, years, byYear)))
                .toList();
    }

    private static List<@Nullable StandingLine> grades(
            StandingLine line, List<Integer> years, List<Map<String, StandingLine>> byYear) {
        List<@Nullable StandingLine> grades = new ArrayList<>();
        for (int at = 0; at < years.size(); at++) {
            StandingLine then = byYear.get(at).get(line.sheet().id().value());
            grades.add(then == null || then.actual() == null ? null : then);
        }
        return grades;
    }

    private static @Nullable Integer targetYear(StandingLine line) {
        Value target = line.target();
        AsOf asOf = target == null ? null : target.asOf();
        return asOf == null ? null : Integer.valueOf(asOf.year());
    }

    /** From the first year of results of the goal to its last target, so that all charts of it have the same years. */
    private @Nullable RateChart chart(StandingLine line, int first, int last, int judged) {
        List<YearRate> rates = standing.rates(line.sheet(), first, judged);
        List<YearRate> whole = new ArrayList<>(rates);
        for (int year = judged + 1; year <= last; year++) {
            whole.add(new YearRate(year, null));
        }
        Set<Integer> breaks = line.sheet().course().breaks().stream()
                .map(each -> each.value().year())
                .collect(Collectors.toSet());
        return RateChart.of(whole, breaks, List.of(first, judged, last), CHART_WIDTH, CHART_HEIGHT);
    }

    private static GoalPage.ProjectRow row(ListedProject project, ProjectMoney money, List<Integer> years, int judged) {
        return new GoalPage.ProjectRow(
                project,
                years.stream().map(year -> ReportBasis.planned(money, year)).toList(),
                money.amount(AmountKey.whole(judged, Stage.SETTLED, 0)),
                money.execution(judged).rate());
    }

    private static List<FundingStack> stacks(ReportBasis basis, List<ListedProject> projects) {
        List<FundingStack> stacks = FundingStack.list(
                projects.stream().map(basis::money).toList(),
                basis.last(STACK_YEARS),
                FinanceQuestion.all(basis.year(), FinanceQuestion.Kind.PLANNED));
        return stacks.stream().anyMatch(each -> !each.parts().isEmpty()) ? stacks : List.of();
    }

    private static List<GoalPage.Note> notes(List<StandingLine> lines, int judged) {
        List<GoalPage.Note> notes = new ArrayList<>();
        for (StandingLine line : lines) {
            String note = line.sheet().remark(judged).note();
            if (note != null && !note.isBlank()) {
                notes.add(new GoalPage.Note(line, note));
            }
        }
        return notes;
    }
}
