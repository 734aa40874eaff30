package jp.shirube.app.desk.sum;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.BudgetTable;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What computed sums answer, over the sample plans. */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SumModuleTest {
    @Autowired
    private FileImports imports;

    @Autowired
    private SumPages pages;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Plans plans;

    private PlanId implementation = new PlanId("");
    private PlanId zone = new PlanId("");

    @BeforeAll
    void fill() {
        implementation = add("mihon-jisshi-keikaku.txt");
        zone = add("mihon-ken-kyosei-vision.txt");
    }

    private PlanId add(String name) {
        return imports.add(Path.of("..", "samples", "good", name), "importer").plan();
    }

    @Test
    void everyPrintedSumOfABranchAgreesButForProjectsThatItsTableDoesNotPrint() {
        List<BudgetTable> tables = budgets.tables(implementation).stream()
                .filter(table -> table.total() != null && table.total().value().total() != null)
                .toList();
        assertThat(tables).isNotEmpty();
        for (BudgetTable table : tables) {
            SumPage page = pages.get(branch(implementation, table.node(), 2026));
            assertThat(page.printed())
                    .singleElement()
                    .satisfies(printed -> assertThat(-printed.difference())
                            .isEqualTo(page.lines().stream()
                                    .filter(line -> printed.absent().contains(line.project()))
                                    .mapToLong(SumPage.Line::yen)
                                    .sum()));
            assertThat(page.lines().stream().mapToLong(SumPage.Line::yen).sum()).isEqualTo(page.yen());
        }
    }

    @Test
    void aProjectThatIsListedTwiceGoesInOnceAndTheSecondListingIsSaid() {
        SumPage page = pages.get(branch(implementation, null, 2026));
        assertThat(page.repeated()).isPositive();
        assertThat(page.lines().stream().map(line -> line.project().id())).doesNotHaveDuplicates();
        assertThat(page.yen())
                .isEqualTo(budgets.total(implementation).total().get(1).yen());
    }

    @Test
    void whatIsNoNumberIsLeftOutWithItsReasonAndItsPlace() {
        SumPage page = pages.get(branch(zone, null, null));
        assertThat(page.left()).isNotEmpty().allSatisfy(left -> {
            assertThat(left.reason()).isEqualTo("sum.left.undefined");
            assertThat(left.origin()).isNotNull();
        });
    }

    @Test
    void aProjectWithoutBudgetIsLeftOutInTheWordsOfTheDocument() {
        SumPage page = pages.get(branch(implementation, null, 2026));
        assertThat(page.left()).isNotEmpty().allSatisfy(left -> {
            assertThat(left.reason()).isEqualTo("sum.left.no-budget");
            assertThat(left.words()).contains("予算なし");
        });
    }

    @Test
    void theSumOfADivisionTakesItsProjectsOnlyAndHasNoPrintedSum() {
        List<Addend> all = budgets.addends(implementation);
        ProjectEntry one = all.get(0).project();
        String owners = DivisionMoney.name(one.departments());
        SumPage page = pages.get(new SumScope(implementation, null, null, "", owners, 2026, true));
        assertThat(page.lines())
                .isNotEmpty()
                .allMatch(line -> line.project().departments().equals(one.departments()));
        assertThat(page.printed()).isEmpty();
    }

    @Test
    void theCountOfABranchNamesEveryProject() {
        for (OutlineNode node : plans.outline(implementation)) {
            SumPage page = pages.get(new SumScope(implementation, node.id(), null, "", null, null, false));
            assertThat(page.lines())
                    .hasSize(budgets.branches(implementation).get(node.id()).projects());
        }
    }

    private static SumScope branch(PlanId plan, @Nullable NodeId node, @Nullable Integer year) {
        return new SumScope(plan, node, null, "", null, year, true);
    }
}
