package jp.shirube.app.desk.sum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import jp.shirube.app.audit.Held;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.budget.BudgetTable;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.desk.grid.CostGrids;
import jp.shirube.app.desk.outline.BranchTable;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.formats.table.DataTable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Money of the real plans: as printed, and added up once per project in a second way, out of the exchange format. */
@SpringBootTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedMoneyModuleTest {
    @Autowired
    private FileImports imports;

    @Autowired
    private Intakes intakes;

    @Autowired
    private Plans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Budgets budgets;

    @Autowired
    private SumPages sums;

    @Autowired
    private BranchTable export;

    @Autowired
    private CostGrids grids;

    private final List<PlanId> withMoney = new ArrayList<>();

    @BeforeAll
    void takeThem() throws IOException {
        for (Path file : seeds()) {
            PlanId plan = imports.add(file, "importer").plan();
            if (!budgets.total(plan).total().isEmpty()) {
                withMoney.add(plan);
            }
        }
        assumeFalse(withMoney.isEmpty(), "the real documents are not here");
    }

    private static List<Path> seeds() throws IOException {
        for (Path folder = Path.of("").toAbsolutePath(); folder != null; folder = folder.getParent()) {
            Path seeds = folder.resolve("shared").resolve("seeds");
            if (Files.isDirectory(seeds)) {
                try (Stream<Path> files = Files.list(seeds)) {
                    return files.filter(file -> file.toString().endsWith(".txt"))
                            .sorted()
                            .toList();
                }
            }
        }
        return List.of();
    }

    @Test
    void everyPrintedRowOfABudgetTableIsTheAmountOfItsProjectOnScreen() {
        int compared = 0;
        for (PlanId plan : withMoney) {
            Map<String, String> cells = new HashMap<>();
            grids.get(plan).cells().forEach(cell -> cells.put(cell.id(), cell.text()));
            for (BudgetTable table : budgets.tables(plan)) {
                for (Held<CostRow> row : table.rows()) {
                    var project = row.value().project() == null
                            ? null
                            : table.projects().get(row.value().project());
                    for (int at = 0;
                            project != null && at < row.value().amounts().size();
                            at++) {
                        BigDecimal printed = row.value().amounts().get(at);
                        if (printed != null) {
                            String shown = cells.get(project + "."
                                    + table.table().value().years().get(at));
                            assertThat(new BigDecimal(Objects.requireNonNull(shown)
                                            .replace(",", "")
                                            .replace("▲", "-")))
                                    .as(row.value().label())
                                    .isEqualByComparingTo(printed);
                            compared++;
                        }
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void everyPrintedSumIsTheSumOfTheSystemButForProjectsThatItsTableDoesNotPrint() {
        int compared = 0;
        for (PlanId plan : withMoney) {
            for (BudgetTable table : budgets.tables(plan)) {
                if (table.total() == null) {
                    continue;
                }
                for (Integer year : table.table().value().years()) {
                    SumPage page = sums.get(new SumScope(plan, table.node(), null, "", null, year, true));
                    for (SumPage.Printed printed : page.printed()) {
                        long absent = page.lines().stream()
                                .filter(line -> printed.absent().contains(line.project()))
                                .mapToLong(SumPage.Line::yen)
                                .sum();
                        assertThat(-printed.difference()).isEqualTo(absent);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    @Test
    void totalsPerNodeDivisionAndYearAreThoseOfASecondWayOfAdding() {
        for (PlanId plan : withMoney) {
            PlanDocument document = intakes.export(plan);
            Map<NodeId, BranchSum> branches = budgets.branches(plan);
            Map<String, NodeId> ids = plans.nodeIds(plan);
            for (Node node : document.nodes()) {
                List<Project> listed = listed(document, node);
                BranchSum sum = Objects.requireNonNull(branches.get(ids.get(node.id())));
                assertThat(sum.projects()).as(node.title()).isEqualTo(listed.size());
                assertThat(byYear(sum.total())).as(node.title()).isEqualTo(money(listed));
            }
            assertThat(byYear(budgets.total(plan).total())).isEqualTo(money(document.projects()));
            divisions(plan, document);
        }
    }

    private void divisions(PlanId plan, PlanDocument document) {
        List<Integer> years =
                budgets.total(plan).total().stream().map(YearSum::year).toList();
        for (DivisionMoney money : DivisionMoney.of(budgets.addends(plan), years)) {
            List<Project> own = document.projects().stream()
                    .filter(each -> String.join(" ", each.departments()).equals(money.division()))
                    .toList();
            assertThat(money.projects()).as(money.division()).isEqualTo(own.size());
            assertThat(byYear(money.sums().stream().filter(Objects::nonNull).toList()))
                    .as(money.division())
                    .isEqualTo(money(own));
        }
    }

    @Test
    void theExportSaysTheSameSums() {
        for (PlanId plan : withMoney) {
            DataTable table = export.of(plans.get(plan));
            List<YearSum> total = budgets.total(plan).total();
            for (int at = 0; at < total.size(); at++) {
                if (total.get(at).numbers() > 0) {
                    assertThat(Objects.requireNonNull(
                                            table.rows().get(0).get(4 + at).number())
                                    .movePointRight(3))
                            .isEqualByComparingTo(
                                    BigDecimal.valueOf(total.get(at).yen()));
                }
            }
        }
    }

    @Test
    void aRelistedProjectIsOneRow() {
        int relisted = 0;
        for (PlanId plan : withMoney) {
            List<ProjectEntry> all = projects.list(plan);
            assertThat(all.stream().map(ProjectEntry::id)).doesNotHaveDuplicates();
            relisted +=
                    (int) all.stream().filter(each -> each.nodes().size() > 1).count();
        }
        assertThat(relisted).isPositive();
    }

    /** The projects listed at a node or below, each once. */
    private static List<Project> listed(PlanDocument document, Node top) {
        Set<String> below = new HashSet<>(Set.of(top.id()));
        for (boolean grown = true; grown; ) {
            grown = false;
            for (Node node : document.nodes()) {
                grown |= node.parent() != null && below.contains(node.parent()) && below.add(node.id());
            }
        }
        return document.projects().stream()
                .filter(project -> project.placements().stream().anyMatch(each -> below.contains(each.node())))
                .toList();
    }

    /** Whole yen by year; the cost of all parties together goes before those of single ones. */
    private static Map<Integer, Long> money(List<Project> projects) {
        Map<Integer, Long> money = new TreeMap<>();
        for (Project project : projects) {
            List<Cost> planned = project.costs().stream()
                    .filter(cost -> cost.kind() == CostKind.PLANNED)
                    .toList();
            for (Cost cost : planned) {
                boolean part = cost.party() != null
                        && planned.stream().anyMatch(each -> each.year() == cost.year() && each.party() == null);
                if (cost.amount() != null && !part) {
                    long yen = cost.unit() == MoneyUnit.YEN
                            ? cost.amount().longValueExact()
                            : cost.amount().movePointRight(3).longValueExact();
                    money.merge(cost.year(), yen, Math::addExact);
                }
            }
        }
        return money;
    }

    private static Map<Integer, Long> byYear(List<YearSum> sums) {
        Map<Integer, Long> money = new TreeMap<>();
        sums.stream().filter(each -> each.numbers() > 0).forEach(each -> money.put(each.year(), each.yen()));
        return money;
    }
}
