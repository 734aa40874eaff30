package jp.shirube.recognition.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImplementationSampleTest {

    private static final PlanDocument PLAN = Samples.readGood(Samples.IMPLEMENTATION);
    private static final PlanQuestions ASK = new PlanQuestions(PLAN);

    @Test
    void it_is_read_without_alarm() {
        assertThat(ASK.alarms()).isEmpty();
    }

    @Test
    void the_header_says_three_years() {
        assertThat(PLAN.plan().kind()).isEqualTo(PlanKind.IMPLEMENTATION);
        assertThat(Objects.requireNonNull(PLAN.plan().issuer()).name()).isEqualTo("みほん町");
        assertThat(Objects.requireNonNull(PLAN.plan().period()).from()).isEqualTo(2025);
        assertThat(Objects.requireNonNull(PLAN.plan().period()).to()).isEqualTo(2027);
    }

    @Test
    void the_levels_are_those_of_the_outline_table() {
        assertThat(ASK.titles("大綱")).hasSize(4);
        assertThat(ASK.titles("基本計画")).hasSize(9);
        assertThat(ASK.titles("施策")).hasSize(15);
        assertThat(ASK.titles("主な取組")).hasSize(30);
        assertThat(ASK.path(ASK.getNodeTitled("通院の足の確保").id()))
                .containsExactly("子どもが育ち健やかに暮らせるまち", "いつまでも健やかに暮らせるまちづくり", "通院と地域医療の確保", "通院の足の確保");
    }

    @Test
    void projects_have_division_status_and_contents_by_year() {
        assertThat(PLAN.projects()).hasSize(43);
        Project school = ASK.getProject("義務教育学校みほん学園整備事業");
        assertThat(school.departments()).containsExactly("教育課");
        assertThat(school.status()).isEqualTo(ProjectStatus.NEW);
        assertThat(school.yearPlans().get(0).year()).isEqualTo(2025);
        assertThat(school.yearPlans().get(0).items()).containsExactly("基本設計・実施設計", "地質調査");
        assertThat(school.yearPlans().get(2).items()).containsExactly("校舎の建設工事（2年目）", "備品の購入");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5か年", "5カ年", "4ヵ年", "10箇年"})
    void headers_may_name_any_span_of_years(String span) {
        String text = Samples.good(Samples.IMPLEMENTATION).lines().stream()
                .map(line -> line.cells().stream().map(Cell::text).collect(Collectors.joining("\t")))
                .collect(Collectors.joining("\n"));
        assertThat(text).contains("向こう3か年事業計画", "3か年事業費計");
        PlanDocument other = Recognition.read(TextDocument.of(text.replace("3か年事業", span + "事業")));
        assertThat(costs(other)).isEqualTo(costs(PLAN)).isNotEmpty();
        assertThat(other.projects())
                .extracting(Project::yearPlans)
                .isEqualTo(PLAN.projects().stream().map(Project::yearPlans).toList());
    }

    /** Names and costs of the projects, without their places. */
    private static List<String> costs(PlanDocument plan) {
        return plan.projects().stream()
                .map(project -> project.name()
                        + project.costs().stream()
                                .map(cost -> cost.year() + " " + cost.amount() + " " + cost.state())
                                .toList())
                .toList();
    }

    @Test
    void eight_divisions_share_the_work() {
        TreeSet<String> divisions = new TreeSet<>();
        PLAN.projects().forEach(project -> divisions.addAll(project.departments()));
        assertThat(divisions).containsExactlyInAnyOrder("総務課", "企画財政課", "住民課", "こども課", "健康福祉課", "産業観光課", "建設課", "教育課");
    }

    @Test
    void a_project_on_two_sheets_is_one_project_with_one_cost() {
        assertThat(ASK.places("高齢者住宅除雪支援事業")).containsExactly("冬の暮らしの支援", "助け合いの除雪");
        assertThat(ASK.amounts("高齢者住宅除雪支援事業")).containsExactly(thousand(9800), thousand(9800), thousand(9800));
    }

    @Test
    void a_printed_zero_is_zero() {
        assertThat(ASK.amounts("通学支援事業")).containsExactly(thousand(0), thousand(2600), thousand(24800));
    }

    @Test
    void every_budget_table_foots() {
        assertThat(PLAN.costTables()).hasSize(15);
        for (CostTable table : PLAN.costTables()) {
            assertThat(table.unit()).isEqualTo(MoneyUnit.THOUSAND_YEN);
            assertThat(table.years()).containsExactly(2025, 2026, 2027);
            CostRow total = Objects.requireNonNull(table.total());
            for (int column = 0; column < 3 && !table.rows().isEmpty(); column++) {
                int at = column;
                assertThat(table.rows().stream().map(row -> amount(row, at)).reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualByComparingTo(amount(total, at));
            }
        }
    }

    @Test
    void every_budget_row_belongs_to_a_project() {
        assertThat(PLAN.costTables().stream().flatMap(table -> table.rows().stream()))
                .hasSize(41)
                .allSatisfy(row -> assertThat(row.project()).isNotNull());
    }

    @Test
    void a_sheet_without_budget_says_so() {
        List<CostTable> none = PLAN.costTables().stream()
                .filter(table -> table.noBudgetNote() != null)
                .toList();
        assertThat(none).singleElement().satisfies(table -> {
            assertThat(ASK.getNode(Objects.requireNonNull(table.node())).title())
                    .isEqualTo("健全な財政運営");
            assertThat(table.rows()).isEmpty();
        });
        assertThat(ASK.amounts("公共施設再編事業")).isEmpty();
    }

    private static BigDecimal amount(CostRow row, int column) {
        return Objects.requireNonNull(row.amounts().get(column));
    }

    private static Optional<BigDecimal> thousand(int amount) {
        return Optional.of(BigDecimal.valueOf(amount));
    }
}
