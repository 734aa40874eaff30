package jp.shirube.recognition.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.IssuerKind;
import jp.shirube.exchange.Meeting;
import jp.shirube.exchange.MemberRole;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PointKind;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.SeriesPoint;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.Test;

class ZoneVisionSampleTest {

    private static final PlanDocument PLAN = Samples.readGood(Samples.ZONE_VISION);
    private static final PlanQuestions ASK = new PlanQuestions(PLAN);

    @Test
    void it_is_read_without_alarm() {
        assertThat(ASK.alarms()).isEmpty();
    }

    @Test
    void the_header_tells_the_centre_from_the_partners() {
        assertThat(Objects.requireNonNull(PLAN.plan().issuer()).kind()).isEqualTo(IssuerKind.ZONE);
        assertThat(PLAN.plan().members())
                .extracting(member -> member.name(), member -> member.role())
                .containsExactly(
                        tuple("みほん市", MemberRole.CENTRAL),
                        tuple("あおば町", MemberRole.PARTNER),
                        tuple("みほん町", MemberRole.PARTNER),
                        tuple("こだま村", MemberRole.PARTNER));
        assertThat(Objects.requireNonNull(PLAN.plan().period()).from()).isEqualTo(2024);
        assertThat(Objects.requireNonNull(PLAN.plan().period()).to()).isEqualTo(2028);
    }

    @Test
    void each_sheet_is_a_project_under_its_agreement() {
        assertThat(PLAN.projects()).hasSize(12);
        assertThat(ASK.path(ASK.getProject("境界道路除雪連携事業").placements().get(0).node()))
                .endsWith("生活機能の強化に係る政策分野", "防災", "災害時の相互応援");
    }

    @Test
    void a_sheet_has_cost_schedule_partners_and_roles() {
        Project centre = ASK.getProject("休日夜間急患センター共同運営事業");
        assertThat(centre.costs())
                .extracting(
                        cost -> cost.year(),
                        cost -> Objects.requireNonNull(cost.amount()).intValue())
                .containsExactly(
                        tuple(2024, 42600),
                        tuple(2025, 42600),
                        tuple(2026, 43800),
                        tuple(2027, 43800),
                        tuple(2028, 45000));
        assertThat(centre.schedule().get(1).years())
                .extracting(year -> year.state())
                .containsExactly(
                        ActivityState.IDLE,
                        ActivityState.IDLE,
                        ActivityState.ACTIVE,
                        ActivityState.ACTIVE,
                        ActivityState.ACTIVE);
        assertThat(centre.partners()).containsExactly("みほん市", "あおば町", "みほん町", "こだま村");
        assertThat(centre.roles().get(1).party()).isEqualTo("町村");
        assertThat(centre.roles().get(1).items()).containsExactly("利用の案内を住民に行う。", "利用者数に応じて費用を負担する。");
        assertThat(centre.remarks()).isNull();
    }

    @Test
    void a_dash_is_undefined_and_a_zero_is_a_number() {
        assertThat(ASK.getProject("ファミリーサポート広域連携事業").costs().get(0).state()).isEqualTo(ValueState.UNDEFINED);
        assertThat(ASK.getProject("境界道路除雪連携事業").costs())
                .allSatisfy(cost -> assertThat(cost.amount()).isEqualByComparingTo(BigDecimal.ZERO));
    }

    @Test
    void named_towns_have_roles_of_their_own() {
        Project support = ASK.getProject("ファミリーサポート広域連携事業");
        assertThat(support.roles()).extracting(role -> role.party()).containsExactly("みほん市", "みほん町", "こだま村");
        assertThat(support.partners()).doesNotContain("あおば町");
        assertThat(support.remarks()).isEqualTo("あおば町は町単独の事業を継続");
    }

    @Test
    void indicators_belong_to_their_sheets() {
        assertThat(PLAN.indicators()).hasSize(15);
        assertThat(ASK.getIndicator("周遊券の販売枚数").project())
                .isEqualTo(ASK.getProject("川と温泉の広域周遊観光事業").id());
        assertThat(PlanQuestions.shown(ASK.getIndicator("広域での貸出冊数").target())).isEqualTo("12.0千冊|12.0|千冊|");
        assertThat(PlanQuestions.shown(ASK.getIndicator("相互応援協定の見直し").baseline()))
                .isEqualTo("未実施|text||");
    }

    @Test
    void the_population_of_the_members_sums_to_the_total() {
        for (int year : List.of(1990, 2020)) {
            assertThat(sumOfMembers(year, PointKind.ACTUAL)).isEqualByComparingTo(total(year, PointKind.ACTUAL));
        }
        assertThat(sumOfMembers(2050, PointKind.PROJECTION)).isEqualByComparingTo(total(2050, PointKind.PROJECTION));
        assertThat(total(2050, PointKind.PROJECTION)).isEqualByComparingTo("50470");
    }

    @Test
    void figures_of_a_member_say_whose_they_are() {
        assertThat(PLAN.figures())
                .filteredOn(figure ->
                        figure.context().contains("みほん市") && figure.context().contains("病院・診療所"))
                .singleElement()
                .satisfies(figure -> assertThat(figure.number()).isEqualByComparingTo("52"));
    }

    @Test
    void the_aim_is_a_target_and_no_projection() {
        assertThat(PLAN.series().stream()
                        .flatMap(series -> series.points().stream())
                        .filter(point -> point.kind() == PointKind.TARGET))
                .extracting(SeriesPoint::year, point -> point.value().intValue())
                .containsExactlyInAnyOrder(tuple(2050, 56000), tuple(2050, 41));
    }

    @Test
    void the_overview_lists_every_sheet_under_its_path() {
        assertThat(PLAN.listing())
                .filteredOn(entry -> entry.title().equals("境界道路除雪連携事業"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.page()).isEqualTo(20);
                    assertThat(entry.nodePath()).contains("防災", "災害時の相互応援");
                });
        assertThat(PLAN.projects())
                .allSatisfy(project -> assertThat(PLAN.listing())
                        .anySatisfy(entry -> assertThat(entry.title()).isEqualTo(project.name())));
    }

    @Test
    void the_committee_has_members_with_their_towns() {
        Body committee = PLAN.bodies().get(0);
        assertThat(committee.members()).hasSize(12);
        assertThat(committee.chair()).isEqualTo("みほん市町内会連合会");
        assertThat(committee.viceChairs()).containsExactly("みほん地区医師会");
        assertThat(committee.members().get(6).municipality()).isEqualTo("みほん町");
        assertThat(committee.members())
                .allSatisfy(member -> assertThat(member.person()).startsWith("見本 "));
    }

    @Test
    void meetings_inherit_year_and_month() {
        assertThat(PLAN.meetings())
                .extracting(meeting -> String.valueOf(meeting.date()), Meeting::written)
                .containsExactly(
                        tuple("2023-08-24", false),
                        tuple("2023-10-06", false),
                        tuple("2023-12-18", true),
                        tuple("2024-02-05", false),
                        tuple("2024-02-27", false));
    }

    private static BigDecimal sumOfMembers(int year, PointKind kind) {
        return PLAN.plan().members().stream()
                .map(member -> value(member.name(), year, kind))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(int year, PointKind kind) {
        return value(Objects.requireNonNull(PLAN.plan().issuer()).name(), year, kind);
    }

    private static BigDecimal value(String area, int year, PointKind kind) {
        for (Series series : PLAN.series()) {
            for (SeriesPoint point : series.points()) {
                if (area.equals(series.area()) && point.year() == year && point.kind() == kind) {
                    return point.value();
                }
            }
        }
        throw new IllegalStateException("no " + kind + " of " + year + " for " + area);
    }
}
