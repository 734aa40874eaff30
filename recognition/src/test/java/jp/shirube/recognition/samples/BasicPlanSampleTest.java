package jp.shirube.recognition.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.List;
import java.util.Objects;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BasicPlanSampleTest {

    private static final PlanDocument PLAN = Samples.readGood(Samples.BASIC_PLAN);
    private static final PlanQuestions ASK = new PlanQuestions(PLAN);

    @Test
    void it_is_read_without_alarm() {
        assertThat(ASK.alarms()).isEmpty();
    }

    @Test
    void the_header_says_which_plan_it_is() {
        assertThat(PLAN.plan().kind()).isEqualTo(PlanKind.COMPREHENSIVE);
        assertThat(PLAN.plan().title()).contains("第6次みほん町総合計画");
        assertThat(Objects.requireNonNull(PLAN.plan().issuer()).name()).isEqualTo("みほん町");
        assertThat(Objects.requireNonNull(PLAN.plan().period()).from()).isEqualTo(2025);
        assertThat(Objects.requireNonNull(PLAN.plan().period()).to()).isEqualTo(2029);
    }

    @Test
    void every_level_of_the_outline_is_counted_once() {
        assertThat(ASK.titles("大綱")).hasSize(4);
        assertThat(ASK.titles("基本計画")).hasSize(11);
        assertThat(ASK.titles("施策")).hasSize(32).contains("道路除雪の確保", "通院と地域医療の確保", "移住・定住の促進");
        assertThat(PLAN.nodes()).hasSize(48);
    }

    @Test
    void a_programme_stands_under_its_basic_plan_and_outline() {
        assertThat(ASK.path(ASK.getNodeTitled("鉄道と公共交通の維持").id()))
                .startsWith("川と湯けむりに笑顔がつどうまち")
                .endsWith("移動と住まいを支えるまちづくり", "鉄道と公共交通の維持");
    }

    @Test
    void issues_and_policies_belong_to_the_basic_plan() {
        assertThat(ASK.getNodeTitled("雪とともに暮らせるまちづくり").sections())
                .extracting(
                        section -> section.kind().code() + " " + section.items().size())
                .contains("issues 2", "policy 2");
    }

    @Test
    void each_project_is_counted_once() {
        assertThat(PLAN.projects()).hasSize(97);
        assertThat(PLAN.projects().stream()
                        .mapToInt(project -> project.placements().size())
                        .sum())
                .isEqualTo(101);
    }

    @Test
    void a_project_listed_three_times_is_one_project() {
        assertThat(ASK.places("高齢者住宅除雪支援事業")).containsExactly("高齢者の暮らしの支援", "障がいのある人の暮らしの支援", "住まいの除雪支援");
        assertThat(ASK.getProject("高齢者住宅除雪支援事業").placements())
                .extracting(placement -> placement.relisted())
                .containsExactly(false, true, true);
    }

    @Test
    void an_expanded_project_listed_again_stays_expanded() {
        Project taxi = ASK.getProject("通院支援タクシー事業");
        assertThat(taxi.status()).isEqualTo(ProjectStatus.EXPANDED);
        assertThat(taxi.placements()).hasSize(2);
        assertThat(taxi.placements().get(1).flags()).containsExactly("拡充", "再掲");
    }

    @Test
    void a_row_with_a_blank_name_tells_more_about_the_project_above() {
        assertThat(ASK.getProject("公民館講座充実事業").details()).containsExactly("子ども向けの科学教室と工作教室を年6回開催");
    }

    @Test
    void new_and_expanded_projects_are_told_apart() {
        assertThat(count(ProjectStatus.NEW)).isEqualTo(24);
        assertThat(count(ProjectStatus.EXPANDED)).isEqualTo(16);
    }

    @Test
    void indicators_are_read_by_their_kinds() {
        assertThat(PLAN.indicators()).hasSize(57);
        assertThat(kinds(IndicatorKind.VISION)).hasSize(2);
        assertThat(kinds(IndicatorKind.OUTCOME)).hasSize(3);
        assertThat(kinds(IndicatorKind.SATISFACTION)).hasSize(7).contains("冬の除雪");
        assertThat(kinds(IndicatorKind.GOAL)).hasSize(12);
        assertThat(kinds(IndicatorKind.KPI)).hasSize(33);
    }

    @Test
    void values_keep_sign_unit_scale_and_comparison() {
        assertThat(values("出生数")).containsExactly("41人|41|人|", "45人|45|人|");
        assertThat(values("観光入込客数")).containsExactly("21.4万人|21.4|万人|", "25.0万人|25.0|万人|");
        assertThat(values("要介護認定率")).containsExactly("20.8%|20.8|%|", "20.0%以下|20.0|%|以下");
        assertThat(values("子育て応援アプリの登録世帯数")).containsExactly("—|undefined||", "350世帯|350|世帯|");
        assertThat(values("町の事務事業から出る二酸化炭素の量")).containsExactly("約3,180t|3180|t|約", "約2,400t|2400|t|約");
        assertThat(values("個別避難計画の策定")).containsExactly("一部策定|text||", "対象者全員策定|text||");
    }

    @Test
    void the_social_change_is_an_outcome_and_a_goal_with_the_same_values() {
        assertThat(PLAN.indicators().stream().filter(i -> i.name().equals("社会増減数(転入者数－転出者数)")))
                .extracting(Indicator::kind, i -> number(i.baseline()), i -> number(i.target()))
                .containsExactly(tuple(IndicatorKind.OUTCOME, "-62", "-30"), tuple(IndicatorKind.GOAL, "-62", "-30"));
    }

    @Test
    void a_value_knows_its_date() {
        Value population = Objects.requireNonNull(ASK.getIndicator("人口").baseline());
        assertThat(Objects.requireNonNull(population.asOf()).kind()).isEqualTo(AsOfKind.DATE);
        assertThat(population.asOf().date()).isEqualTo("2024-04-01");
    }

    @Test
    void a_sum_over_years_says_over_how_many() {
        assertThat(ASK.getIndicator("新規就農者数").cumulativeYears()).isEqualTo(5);
        assertThat(ASK.getIndicator("雪室にんじんの出荷量").cumulativeYears()).isNull();
    }

    @Test
    void men_and_women_are_two_indicators_of_one_name() {
        assertThat(PLAN.indicators().stream().filter(i -> i.name().equals("平均自立期間")))
                .extracting(Indicator::breakdown, i -> number(i.target()))
                .containsExactly(tuple("男", "79.8"), tuple("女", "84.4"));
    }

    @Test
    void a_footnote_goes_to_the_indicators_that_carry_its_mark() {
        assertThat(ASK.getIndicator("「これからも町に住み続けたい」と答えた町民の割合").notes())
                .anySatisfy(note -> assertThat(note).contains("町民アンケート"));
    }

    private static long count(ProjectStatus status) {
        return PLAN.projects().stream()
                .filter(project -> project.status() == status)
                .count();
    }

    private static List<String> kinds(IndicatorKind kind) {
        return PLAN.indicators().stream()
                .filter(indicator -> indicator.kind() == kind)
                .map(Indicator::name)
                .toList();
    }

    private static List<String> values(String indicator) {
        Indicator found = ASK.getIndicator(indicator);
        return List.of(PlanQuestions.shown(found.baseline()), PlanQuestions.shown(found.target()));
    }

    private static String number(@Nullable Value value) {
        return Objects.requireNonNull(Objects.requireNonNull(value).number()).toPlainString();
    }
}
