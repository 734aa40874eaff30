package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.audit.Past;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.project.MergeRefused;
import jp.shirube.app.project.MergeSheet;
import jp.shirube.app.project.NoSuchProject;
import jp.shirube.app.project.ProjectChangedMeanwhile;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.ProjectMerge;
import jp.shirube.app.project.ProjectMerges;
import jp.shirube.app.project.ProjectSheet;
import jp.shirube.app.project.ProjectSplit;
import jp.shirube.app.project.ProjectSplits;
import jp.shirube.app.project.Projects;
import jp.shirube.app.project.SplitRefused;
import jp.shirube.app.project.Succession;
import jp.shirube.app.project.Successions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;

/** Projects become one, and one becomes several: the money stays, everything that was read stays, and the addresses lead on. */
@SpringBootTest(properties = "shirube.town=merge")
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class MergedProjectsModuleTest {
    private static final String PAPER = "mihon-jisshi-keikaku.txt";
    private static final Author HANAKO = new Author("hanako", "事業の見直し", null);

    @Autowired
    private FileImports imports;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Projects projects;

    @Autowired
    private ProjectMerges merges;

    @Autowired
    private ProjectSplits splits;

    @Autowired
    private Successions successions;

    @Autowired
    private Budgets budgets;

    @Autowired
    private PlanNumbers numbers;

    @Autowired
    private Past past;

    @Autowired
    private Clock clock;

    private PlanId plan;
    private long intake;
    private ProjectId one;
    private ProjectId other;

    @BeforeEach
    void takeTheSample() {
        ImportResult result = imports.add(Papers.sample(PAPER), "importer");
        plan = result.plan();
        intake = result.intake();
        List<ProjectEntry> rich = projects.list(plan).stream()
                .filter(each -> each.costs().stream().anyMatch(cost -> cost.amount() != null))
                .toList();
        one = rich.get(0).id();
        other = rich.get(1).id();
    }

    private ProjectMerge choose(MergeSheet sheet) {
        Map<String, String> fields = new HashMap<>();
        sheet.fields()
                .forEach(field -> fields.put(field.field(), field.joinable() ? ProjectMerge.TOGETHER : one.value()));
        Map<String, String> costs = new HashMap<>();
        sheet.costs().forEach(cost -> costs.put(cost.sign(), cost.addable() ? ProjectMerge.TOGETHER : one.value()));
        return new ProjectMerge(one, List.of(other), fields, costs, sheet.stamp());
    }

    private static Map<Integer, Long> yen(BranchSum sum) {
        Map<Integer, Long> yen = new HashMap<>();
        sum.total().forEach(each -> yen.put(each.year(), each.yen()));
        return yen;
    }

    private long merge() {
        return merges.merge(choose(merges.sheet(one, List.of(other))), HANAKO);
    }

    @Test
    void twoProjectsBecomeOneWithAllTheirMoneyListingsAndContents() {
        BranchSum before = budgets.total(plan);
        ProjectSheet absorbed = projects.get(other);
        int listed = projects.get(one).placements().size();

        merge();

        assertThat(budgets.total(plan).projects()).isEqualTo(before.projects() - 1);
        assertThat(yen(budgets.total(plan))).isEqualTo(yen(before));
        ProjectSheet whole = projects.get(one);
        assertThat(whole.placements()).hasSizeGreaterThanOrEqualTo(listed);
        assertThat(whole.placements().stream()
                        .flatMap(each -> each.yearPlans().stream())
                        .flatMap(each -> each.value().items().stream()))
                .containsAll(absorbed.placements().stream()
                        .flatMap(each -> each.yearPlans().stream())
                        .flatMap(each -> each.value().items().stream())
                        .toList());
        assertThat(whole.project().value().departments())
                .containsAll(absorbed.project().value().departments());
        assertThat(whole.costs())
                .as("every amount still says where it was read")
                .allMatch(each -> each.origin().place() != null);
        assertThatThrownBy(() -> projects.get(other)).isInstanceOf(NoSuchProject.class);
    }

    @Test
    void bothSidesSayWhatWasDoneAndThePastShowsWhatWas() {
        Instant before = clock.instant();
        merge();

        assertThat(successions.to(other)).singleElement().satisfies(each -> {
            assertThat(each.other()).isEqualTo(one);
            assertThat(each.kind()).isEqualTo(Succession.Kind.MERGE);
            assertThat(each.standing()).isTrue();
        });
        assertThat(successions.from(one)).extracting(Succession::other).containsExactly(other);
        assertThat(successions.findGone(other)).isPresent();
        assertThat(successions.findGone(one)).isEmpty();
        List<ProjectSheet> then = new ArrayList<>();
        past.at(before, () -> then.add(projects.get(other)));
        assertThat(then.get(0).id()).isEqualTo(other);
    }

    @Test
    void aMergeIsTakenBackWhole() {
        List<ProjectEntry> before = projects.list(plan);
        BranchSum money = budgets.total(plan);
        long mark = merge();

        assertThat(successions.made(numbers.get(plan), mark)).isTrue();
        successions.takeBack(numbers.get(plan), mark, Author.of("taro"));

        assertThat(projects.list(plan)).isEqualTo(before);
        assertThat(budgets.total(plan)).isEqualTo(money);
        assertThat(successions.to(other)).isEmpty();
        merge();
        assertThat(successions.to(other)).hasSize(1);
        assertThat(yen(budgets.total(plan))).isEqualTo(yen(money));
    }

    @Test
    void whatIsNotChosenOrWasChangedMeanwhileIsRefusedAndNothingIsWritten() {
        List<ProjectEntry> before = projects.list(plan);
        MergeSheet sheet = merges.sheet(one, List.of(other));
        ProjectMerge right = choose(sheet);

        assertThatThrownBy(() -> merges.merge(
                        new ProjectMerge(one, List.of(other), Map.of(), right.costs(), sheet.stamp()), HANAKO))
                .isInstanceOf(MergeRefused.class);
        assertThatThrownBy(() -> merges.merge(
                        new ProjectMerge(one, List.of(other), right.fields(), right.costs(), "old"), HANAKO))
                .isInstanceOf(ProjectChangedMeanwhile.class);
        assertThatThrownBy(() -> merges.sheet(one, List.of(one))).isInstanceOf(MergeRefused.class);
        assertThat(projects.list(plan)).isEqualTo(before);
    }

    @Test
    void aLaterReadingOfTheSameDocumentUndoesNothingByItself() {
        merge();
        BranchSum money = budgets.total(plan);

        IntakeSheet sheet = intakes.get(intakes.readAgain(intake, "planner"));

        List<Proposal> ofProjects = sheet.proposals().stream()
                .filter(each -> !each.item().equals("cost-row"))
                .toList();
        assertThat(ofProjects)
                .as("every difference is there to be seen, in the name of who merged")
                .isNotEmpty()
                .allMatch(each -> "hanako".equals(each.person()))
                .noneMatch(each -> each.kind() == Proposal.Kind.GONE);
        intakes.take(sheet.entry().id(), "planner");
        assertThat(budgets.total(plan)).isEqualTo(money);
        assertThatThrownBy(() -> projects.get(other)).isInstanceOf(NoSuchProject.class);
    }

    private static Set<RowRef> rows(ProjectSheet sheet) {
        Set<RowRef> rows = new HashSet<>();
        List<Origin> origins = new ArrayList<>();
        sheet.owners().forEach(each -> origins.add(each.origin()));
        sheet.placements().forEach(each -> {
            origins.add(each.placement().origin());
            each.yearPlans().forEach(contents -> origins.add(contents.origin()));
        });
        sheet.yearPlans().forEach(each -> origins.add(each.origin()));
        sheet.schedule().forEach(each -> origins.add(each.origin()));
        sheet.roles().forEach(each -> origins.add(each.origin()));
        sheet.costs().stream()
                .filter(each -> each.value().amount() == null)
                .forEach(each -> origins.add(each.origin()));
        origins.forEach(each -> rows.add(each.row()));
        return rows;
    }

    private static Map<Long, BigDecimal> share(ProjectSheet sheet, boolean first) {
        Map<Long, BigDecimal> amounts = new HashMap<>();
        sheet.costs().forEach(each -> {
            BigDecimal amount = each.value().amount();
            if (amount != null) {
                amounts.put(each.origin().row().id(), first ? amount.subtract(BigDecimal.ONE) : BigDecimal.ONE);
            }
        });
        return amounts;
    }

    private ProjectSplit split(boolean kept, Map<Long, BigDecimal> second) {
        ProjectSheet sheet = projects.get(one);
        Set<String> fields = Set.copyOf(ProjectSplit.FIELDS);
        return new ProjectSplit(
                one,
                kept,
                List.of(
                        new ProjectSplit.Part("みどり事業", "", fields, rows(sheet), share(sheet, true), Set.of()),
                        new ProjectSplit.Part("あおぞら事業", "", Set.of(), rows(sheet), second, Set.of())),
                splits.stamp(one));
    }

    @Test
    void oneProjectBecomesTwoThatBearTheSameMoney() {
        BranchSum before = budgets.total(plan);
        int at = projects.list(plan).stream().map(ProjectEntry::id).toList().indexOf(one);

        long mark = splits.split(split(false, share(projects.get(one), false)), HANAKO);

        assertThat(yen(budgets.total(plan))).isEqualTo(yen(before));
        assertThat(budgets.total(plan).projects()).isEqualTo(before.projects() + 1);
        assertThat(projects.list(plan).subList(at, at + 2))
                .extracting(ProjectEntry::name)
                .containsExactly("みどり事業", "あおぞら事業");
        assertThat(successions.to(one)).extracting(Succession::name).containsExactly("みどり事業", "あおぞら事業");
        assertThat(successions.findGone(one)).isPresent();
        successions.takeBack(numbers.get(plan), mark, HANAKO);
        assertThat(budgets.total(plan)).isEqualTo(before);
        assertThat(projects.get(one).id()).isEqualTo(one);
    }

    @Test
    void theProjectCanStayAsTheFirstOfItsParts() {
        BranchSum before = budgets.total(plan);

        splits.split(split(true, share(projects.get(one), false)), HANAKO);

        assertThat(yen(budgets.total(plan))).isEqualTo(yen(before));
        assertThat(projects.get(one).project().value().name()).isEqualTo("みどり事業");
        assertThat(successions.to(one)).extracting(Succession::name).containsExactly("あおぞら事業");
        ProjectId second = successions.to(one).get(0).other();
        assertThat(successions.from(second)).extracting(Succession::other).containsExactly(one);
        assertThat(projects.get(second).costs()).allMatch(each -> each.origin().place() != null);
    }

    @Test
    void aSplitWhoseSumsDifferOrThatLeavesSomethingOutIsRefused() {
        BranchSum before = budgets.total(plan);

        assertThatThrownBy(() -> splits.split(split(true, Map.of()), HANAKO))
                .isInstanceOf(SplitRefused.class)
                .hasMessageContaining("差 1");
        ProjectSplit whole = split(true, share(projects.get(one), false));
        ProjectSplit.Part poor = new ProjectSplit.Part(
                "みどり事業", "", Set.of(), Set.of(), whole.parts().get(0).amounts(), Set.of());
        ProjectSplit.Part none = new ProjectSplit.Part(
                "あおぞら事業", "", Set.of(), Set.of(), whole.parts().get(1).amounts(), Set.of());
        assertThatThrownBy(() -> splits.split(new ProjectSplit(one, true, List.of(poor, none), whole.stamp()), HANAKO))
                .isInstanceOf(SplitRefused.class)
                .hasMessageContaining("行き先");
        assertThat(budgets.total(plan)).isEqualTo(before);
    }
}
