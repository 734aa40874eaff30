package jp.shirube.recognition.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.reading.Reading;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form against a real plan: counts, exact cells, and every place where the extraction went wrong. */
class ImplementationSeedTest {

    private static PlanDocument plan;

    @BeforeAll
    static void readSeed() {
        plan = Plans.read(Seed.text());
    }

    @Test
    void theFormIsBeyondDoubt() {
        assertThat(new ImplementationForm().evidence(new Reading(TextDocument.of(Seed.text()))))
                .isEqualTo(100);
    }

    @Test
    void theOutlineHasFourLevels() {
        assertThat(plan.nodes().stream().filter(node -> node.level().equals("基本方針")))
                .hasSize(1);
        assertThat(plan.nodes().stream().filter(node -> node.level().equals("基本施策")))
                .hasSize(4);
        assertThat(plan.nodes().stream().filter(node -> node.level().equals("施策")))
                .hasSize(14);
        assertThat(plan.nodes().stream().filter(node -> node.level().equals("主な取組")))
                .hasSize(35);
        assertThat(Plans.node(plan, "5/4/12/4").title()).isEqualTo("行政の電子化の推進");
        assertThat(Plans.node(plan, "5/3/10").mark()).isEqualTo("10");
        assertThat(Plans.node(plan, "5/1/1/3").mark()).isEqualTo("③");
    }

    @Test
    void everyProgramHasItsDirections() {
        assertThat(plan.nodes().stream().filter(node -> node.level().equals("施策")))
                .allSatisfy(node -> assertThat(node.sections()).hasSize(1));
        assertThat(Plans.node(plan, "5/1/3").sections().get(0).items()).hasSize(2);
        assertThat(Plans.node(plan, "5/4/14").sections().get(0).items()).hasSize(7);
    }

    @Test
    void eachProjectStandsOnce() {
        assertThat(plan.projects()).hasSize(36);
        assertThat(plan.projects().stream().map(Project::name)).doesNotHaveDuplicates();
        assertThat(plan.projects().stream()
                        .mapToInt(project -> project.placements().size())
                        .sum())
                .isEqualTo(42);
        assertThat(nodes("男女共同参画推進事業")).containsExactly("5/2/6/1", "5/2/6/2", "5/2/6/3", "5/2/6/4");
        assertThat(Plans.project(plan, "男女共同参画推進事業").placements().stream().map(Placement::relisted))
                .containsExactly(false, true, true, true);
    }

    @Test
    void onlyTwoProjectsHaveNoStatus() {
        assertThat(plan.projects().stream()
                        .filter(project -> project.status() == null)
                        .map(Project::name))
                .containsExactly("人権教育の推進", "シティプロモーション事業（利根町シティプロモーションサイトSMILE! TONE)");
        assertThat(plan.projects().stream()
                        .filter(project -> project.departments().isEmpty())
                        .map(Project::name))
                .containsExactly("人権教育の推進");
        assertThat(Plans.rulesAt(plan, 193)).contains("blank-cell");
        assertThat(Plans.rulesAt(plan, 260)).contains("blank-cell");
    }

    @Test
    void aStatusPrintedAtOneListingCountsForTheProject() {
        for (String name : List.of("人権尊重の充実", "広報事業", "シティプロモーション事業（利根町元気プロジェクト!）")) {
            Project project = Plans.project(plan, name);
            assertThat(project.status()).isEqualTo(ProjectStatus.CONTINUING);
            assertThat(project.placements().get(0).flagText()).isNull();
            assertThat(project.placements().get(1).flags()).containsExactly("継続");
        }
        assertThat(Plans.rulesAt(plan, 258)).contains("taken-from-other-listing");
    }

    @Test
    void contentsBesideADivisionGoToTheNextProject() {
        assertThat(nodes("人権尊重の充実")).containsExactly("5/2/5/1", "5/2/5/2");
        assertThat(nodes("地域改善対策事業")).containsExactly("5/2/5/2");
        assertThat(Plans.project(plan, "人権尊重の充実").placements().get(1).yearPlans())
                .hasSize(3)
                .allSatisfy(year -> assertThat(year.items()).containsExactly("人権問題講演会の実施"));
        assertThat(Plans.project(plan, "地域改善対策事業").departments()).containsExactly("福祉課");
        assertThat(Plans.rulesAt(plan, 196)).contains("shifted-cell");
    }

    @Test
    void aNameThatSlippedAboveItsInitiativeIsMovedDown() {
        Project project = Plans.project(plan, "職員研修事業(スキルアップ)");
        assertThat(nodes(project.name())).containsExactly("5/4/11/2");
        assertThat(project.departments()).containsExactly("総務課");
        assertThat(project.placements().get(0).yearPlans()).hasSize(3);
        assertThat(Plans.rulesAt(plan, 390)).contains("shifted-cell");
    }

    @Test
    void fusedAndBrokenCellsAreTakenApartAndClosed() {
        assertThat(Plans.project(plan, "公共施設の相互利用(龍ヶ崎市・我孫子市)").departments()).containsExactly("政策企画課");
        assertThat(Plans.project(plan, "職員研修事業(窓口サービス向上)").departments()).containsExactly("総務課");
        assertThat(Plans.project(plan, "大学との連携事業").departments()).containsExactly("政策企画課");
        assertThat(Plans.project(plan, "出会い創出事業").departments()).containsExactly("まち未来創造課");
        assertThat(Plans.project(plan, "シティプロモーション事業（利根町シティプロモーションサイトSMILE! TONE)")
                        .departments())
                .containsExactly("まち未来創造課");
        assertThat(Plans.rulesAt(plan, 194)).contains("fused-cell");
        assertThat(Plans.rulesAt(plan, 469)).contains("fused-cell");
    }

    @Test
    void anInitiativeRepeatedPerProjectIsOneNode() {
        assertThat(nodes("出納事務費")).containsExactly("5/4/12/3");
        assertThat(nodes("戸籍事務費")).containsExactly("5/4/12/3");
        assertThat(nodes("住民登録費")).containsExactly("5/4/12/3");
        assertThat(nodes("町有財産管理")).containsExactly("5/4/12/5");
    }

    @Test
    void anInitiativeWithoutARowIsReportedAtTheOutline() {
        assertThat(Plans.rules(plan).stream().filter("outline-without-row"::equals))
                .hasSize(1);
        assertThat(Plans.rulesAt(plan, 36)).contains("outline-without-row");
    }

    @Test
    void titlesPrintedInTwoWaysAreKept() {
        assertThat(Plans.node(plan, "5").aliases()).hasSize(1);
        assertThat(Plans.node(plan, "5/4/14/1").title()).startsWith("親切でいい");
        assertThat(Plans.node(plan, "5/4/14/1").aliases()).hasSize(1);
        assertThat(Plans.node(plan, "5/3/10/1").aliases()).isEmpty();
        assertThat(Plans.rules(plan).stream().filter("title-differs"::equals)).hasSize(8);
    }

    @Test
    void moneyStandsOnceOnEachProjectAndAsPrintedInTables() {
        assertThat(plan.costTables()).hasSize(14);
        assertThat(plan.costTables())
                .allSatisfy(table -> assertThat(table.total()).isNotNull());
        assertThat(plan.costTables().stream().flatMap(table -> table.rows().stream()))
                .hasSize(21)
                .allSatisfy(row -> assertThat(row.project()).isNotNull());
        assertThat(Plans.project(plan, "男女共同参画推進事業").costs().stream().map(cost -> cost.amount()))
                .containsExactly(new BigDecimal(5719), new BigDecimal(274), new BigDecimal(274));
        assertThat(plan.costTables().get(11).total().total()).isEqualTo(new BigDecimal(132937));
    }

    @Test
    void aSheetWithoutBudgetKeepsItsNoteAndHasNoAmounts() {
        List<CostTable> empty = plan.costTables().stream()
                .filter(table -> table.noBudgetNote() != null)
                .toList();
        assertThat(empty.stream().map(CostTable::node)).containsExactly("5/3/8", "5/4/13");
        assertThat(empty).allSatisfy(table -> {
            assertThat(table.rows()).isEmpty();
            assertThat(table.total().amounts()).containsExactly(null, null, null);
        });
    }

    @Test
    void nothingIsLeftUnplaced() {
        assertThat(Plans.rules(plan))
                .doesNotContain("unplaced-lines", "unread-cell", "not-in-outline", "budget-without-project");
    }

    private static List<String> nodes(String project) {
        return Plans.project(plan, project).placements().stream()
                .map(Placement::node)
                .toList();
    }
}
