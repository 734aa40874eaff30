package jp.shirube.recognition.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.Severity;
import jp.shirube.recognition.NotAPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemSamplesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "heading-lost.txt,                lost-heading,              61",
        "relisted-without-original.txt,   relisted-without-original, 89",
        "listed-twice-without-mark.txt,   listed-twice,              89",
        "outline-title-differs.txt,       title-differs,             61",
        "look-alike-circled-number.txt,   look-alike,                48",
        "code-printed-twice.txt,          duplicate-code,            48",
        "cost-column-cut-off.txt,         lost-column,               43",
        "schedule-header-fused.txt,       fused-cell,                44",
        "schedule-year-cut-off.txt,       lost-column,               44",
        "words-in-place-of-arrows.txt,    words-for-arrows,          45",
        "sheet-missing-from-overview.txt, sheet-not-listed,          54",
    })
    void the_defect_is_found_at_its_line_and_nothing_else(String file, String rule, int line) {
        assertThat(lines(file, rule)).containsExactly(line);
        assertThat(otherAlarms(file, rule)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "division-fused-with-name.txt,   fused-cell,             29",
        "division-missing.txt,           blank-cell,             29",
        "outline-row-without-sheet.txt,  outline-without-row,    10",
        "budget-row-without-project.txt, budget-without-project, 40",
        "markup-left-over.txt,           leftover-markup,        26",
    })
    void the_defect_of_an_implementation_plan_is_found_at_its_line(String file, String rule, int line) {
        assertThat(lines(file, rule)).containsExactly(line);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "division-fused-with-name.txt,      fused-cell",
        "division-missing.txt,              blank-cell",
        "project-printed-above-its-row.txt, shifted-cell",
        "outline-row-without-sheet.txt,     outline-without-row",
        "budget-row-without-project.txt,    budget-without-project",
        "markup-left-over.txt,              leftover-markup",
        "cp932.cp932.txt,                   none",
    })
    void an_implementation_plan_has_no_other_defect(String file, String rule) {
        assertThat(otherAlarms(file, rule)).isEmpty();
    }

    @Test
    void a_project_above_its_row_is_found_where_it_stands() {
        assertThat(lines("project-printed-above-its-row.txt", "shifted-cell")).containsExactly(29);
    }

    @Test
    void a_unit_without_number_is_found_at_its_line() {
        assertThat(lines("value-without-number.txt", "unread-cell")).containsExactly(47);
    }

    @Test
    void a_part_without_heading_stays_with_the_basic_plan_that_the_overview_names() {
        PlanQuestions ask = ask("heading-lost.txt");
        assertThat(ask.path(ask.getProject("みほん線利用促進事業").placements().get(0).node()))
                .endsWith("移動を支えるまちづくり", "鉄道の維持");
    }

    @Test
    void a_project_listed_again_without_original_is_not_lost() {
        assertThat(ask("relisted-without-original.txt").places("通院支援タクシー事業")).containsExactly("乗合タクシーの運行");
    }

    @Test
    void two_spellings_of_a_title_are_one_node() {
        PlanQuestions ask = ask("outline-title-differs.txt");
        assertThat(ask.titles("基本計画")).hasSize(2);
        assertThat(ask.plan().nodes())
                .anySatisfy(node -> assertThat(node.aliases()).isNotEmpty());
    }

    @Test
    void a_unit_without_number_is_no_number() {
        Indicator drivers = ask("value-without-number.txt").getIndicator("除雪車の運転ができる登録者数");
        assertThat(Objects.requireNonNull(drivers.target()).state()).isNotEqualTo(ValueState.NUMBER);
        assertThat(drivers.target().number()).isNull();
    }

    @Test
    void name_and_division_of_a_stacked_column_are_told_apart() {
        for (String file : List.of("division-fused-with-name.txt", "project-printed-above-its-row.txt")) {
            PlanQuestions ask = ask(file);
            Project training = ask.getProject("除雪オペレーター育成事業");
            assertThat(training.departments()).as(file).containsExactly("建設課");
            assertThat(ask.places(training.name())).as(file).containsExactly("担い手の確保");
        }
    }

    @Test
    void a_missing_division_is_none_and_the_status_stays() {
        Project training = ask("division-missing.txt").getProject("除雪オペレーター育成事業");
        assertThat(training.departments()).isEmpty();
        assertThat(training.statusText()).isEqualTo("新規");
    }

    @Test
    void tags_do_not_reach_the_contents() {
        assertThat(ask("markup-left-over.txt")
                        .getProject("町道除雪事業")
                        .yearPlans()
                        .get(0)
                        .items())
                .containsExactly("町道の除雪");
    }

    @Test
    void a_code_is_kept_as_printed() {
        assertThat(ask("look-alike-circled-number.txt").getProject("克雪住宅改修助成事業").code())
                .isEqualTo("3-1-➁-1");
        assertThat(ask("code-printed-twice.txt").plan().projects()).hasSize(3);
    }

    @Test
    void a_year_cut_off_is_unknown_and_not_zero() {
        assertThat(ask("cost-column-cut-off.txt").getProject("オンライン健康相談事業").costs())
                .filteredOn(cost -> cost.year() == 2028)
                .allSatisfy(cost -> assertThat(cost.state()).isEqualTo(ValueState.NONE));
        assertThat(ask("schedule-year-cut-off.txt")
                        .getProject("オンライン健康相談事業")
                        .schedule()
                        .get(0)
                        .years())
                .extracting(year -> year.state().code())
                .containsExactly("active", "active", "active", "active", "unknown");
    }

    @Test
    void a_fused_schedule_is_taken_apart() {
        assertThat(ask("schedule-header-fused.txt").getProject("オンライン健康相談事業").schedule())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.activity()).isEqualTo("相談窓口の運営");
                    assertThat(row.years()).hasSize(5);
                });
    }

    @Test
    void words_in_place_of_arrows_leave_the_years_unknown() {
        assertThat(ask("words-in-place-of-arrows.txt").getProject("オンライン健康相談事業").schedule())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.note()).isEqualTo("関係者との調整が済み次第実施");
                    assertThat(row.years())
                            .allSatisfy(year -> assertThat(year.state()).isEqualTo(ActivityState.UNKNOWN));
                });
    }

    @Test
    void a_project_listed_twice_is_counted_once() {
        PlanQuestions ask = ask("listed-twice-without-mark.txt");
        assertThat(ask.plan().projects()).hasSize(4);
        assertThat(ask.places("町道除雪事業")).containsExactly("道路除雪の確保", "乗合タクシーの運行");
    }

    @Test
    void an_old_encoding_is_read_like_any_other() {
        PlanDocument plan = Samples.readWithProblem("cp932.cp932.txt");
        assertThat(plan.projects()).extracting(Project::name).containsExactly("町道除雪事業", "除雪オペレーター育成事業");
    }

    @Test
    void what_is_no_plan_is_refused() {
        assertThatThrownBy(() -> Samples.readWithProblem("not-a-plan.txt")).isInstanceOf(NotAPlan.class);
    }

    /** Where the findings of a rule stand. */
    private static List<Integer> lines(String file, String rule) {
        return Samples.readWithProblem(file).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(finding -> Objects.requireNonNull(
                        Objects.requireNonNull(finding.source()).line()))
                .toList();
    }

    /** Warnings and errors of other rules. */
    private static List<String> otherAlarms(String file, String rule) {
        return Samples.readWithProblem(file).findings().stream()
                .filter(finding -> !finding.rule().equals(rule) && finding.severity() != Severity.INFO)
                .map(PlanQuestions::shown)
                .toList();
    }

    private static PlanQuestions ask(String file) {
        return new PlanQuestions(Samples.readWithProblem(file));
    }
}
