package jp.shirube.recognition.zonevision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.MemberRole;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PointKind;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ScheduleRow;
import jp.shirube.exchange.SectionKind;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ZoneVisionSeedTest {

    private static PlanDocument plan;

    @BeforeAll
    static void readSeed() throws IOException {
        plan = Seed.read(Seed.text());
    }

    @Test
    void theHeaderNamesZoneMembersAndPeriod() {
        assertThat(plan.plan().issuer().name()).isEqualTo("甘楽富岡地域定住自立圏");
        assertThat(plan.plan().members())
                .extracting(member -> member.name(), member -> member.role())
                .containsExactly(
                        tuple("富岡市", MemberRole.CENTRAL),
                        tuple("下仁田町", MemberRole.PARTNER),
                        tuple("南牧村", MemberRole.PARTNER),
                        tuple("甘楽町", MemberRole.PARTNER));
        assertThat(plan.plan().period().from()).isEqualTo(2021);
        assertThat(plan.plan().period().to()).isEqualTo(2025);
    }

    @Test
    void everyLineIsPlaced() {
        assertThat(plan.findings()).noneMatch(finding -> finding.rule().equals("unplaced-lines"));
    }

    @Test
    void theOutlineHasChaptersAreasItemsAndAgreements() {
        assertThat(plan.nodes())
                .filteredOn(node -> node.level().equals("章"))
                .extracting(node -> node.title())
                .containsExactly("策定にあたって", "定住自立圏共生ビジョンの概要", "圏域の現状", "甘楽富岡地域定住自立圏の将来像", "具体的取組", "資料編");
        assertThat(plan.nodes()).filteredOn(node -> node.level().equals("政策分野")).hasSize(3);
        assertThat(plan.nodes())
                .filteredOn(node -> node.level().equals("政策項目"))
                .extracting(node -> node.title())
                .containsExactly("医療", "福祉", "教育", "産業振興", "生活環境", "地域公共交通", "I C T インフラ整備", "人材育成");
        assertThat(plan.nodes())
                .filteredOn(node -> node.level().equals("協定内容"))
                .hasSize(15)
                .allSatisfy(node -> {
                    assertThat(node.sections()).hasSize(1);
                    assertThat(node.sections().get(0).kind()).isEqualTo(SectionKind.OVERVIEW);
                });
    }

    @Test
    void marksOutOfTheirSeriesAreReported() {
        assertThat(plan.nodes()).extracting(node -> node.mark()).contains("I", "(Ⅰ)");
        assertThat(Seed.rules(plan, 55)).contains("mark-out-of-series");
        assertThat(Seed.rules(plan, 338)).contains("mark-out-of-series");
    }

    @Test
    void thereIsOneProjectPerSheet() {
        assertThat(plan.projects()).hasSize(26).allSatisfy(project -> {
            assertThat(project.placements()).hasSize(1);
            assertThat(project.costs()).hasSize(5);
            assertThat(project.overview()).isNotNull().doesNotContain("<");
            assertThat(project.effect()).isNotNull().doesNotContain("<");
            assertThat(project.roles())
                    .hasSize(2)
                    .allSatisfy(role -> assertThat(role.items()).isNotEmpty());
            assertThat(project.remarks()).isNull();
        });
        assertThat(plan.projects().stream()
                        .mapToInt(project -> project.schedule().size())
                        .sum())
                .isEqualTo(53);
    }

    @Test
    void amountsAreReadByTheColumnOfTheirYear() {
        assertThat(amounts("健康ダイヤル 24 広域実施事業")).containsExactly(3300, 6500, 5000, 5000, 5000);
        assertThat(amounts("介護認定審査会")).containsExactly(20422, 19600, 19600, 19600, 19600);
        assertThat(amounts("粗大ごみ処理受託事業")).containsExactly(1250, 1250, 1250, 1250, 1250);
        assertThat(amounts("富岡地域自立支援協議会事業")).containsExactly(0, 0, 0, 0, 0);
        assertThat(amounts("下水道広域化・共同化計画整備事業")).containsExactly(null, null, 50000, 100000, 100000);
    }

    @Test
    void dashesZeroAndLostAmountsAreKeptApart() {
        assertThat(states("病児・病後児保育事業")).containsOnly(ValueState.UNDEFINED);
        assertThat(states("広域観光連携事業（専門人材招聘事業）")).containsOnly(ValueState.NUMBER);
        assertThat(states("障害支援区分等認定審査会事業")).endsWith(ValueState.NUMBER, ValueState.NONE);
        assertThat(Seed.rules(plan, 378)).containsExactly("lost-column");
        assertThat(states("適応指導教室・発達支援教室共同運用事業")).endsWith(ValueState.NUMBER, ValueState.NONE);
        assertThat(Seed.rules(plan, 592)).containsExactly("lost-column");
        assertThat(states("乗合タクシー広域運行事業")).hasSize(5).containsOnly(ValueState.NONE);
        assertThat(Seed.rules(plan, 846)).containsExactly("lost-amounts");
    }

    @Test
    void yearsCutOffFromAScheduleAreUnknown() {
        assertThat(schedule("手話奉仕員養成研修事業", 0)).isEqualTo("AIIIU");
        assertThat(schedule("下水道広域化・共同化計画整備事業", 1)).isEqualTo("IAAUU");
        assertThat(schedule("校務支援システム共同運用事業", 1)).isEqualTo("IIAAA");
        assertThat(schedule("病児・病後児保育事業", 0)).isEqualTo("AAAAU");
        assertThat(Seed.rules(plan, 433)).contains("lost-column");
    }

    @Test
    void aDashInAScheduleIsIdle() {
        Project project = Seed.project(plan, "広域観光連携事業（広域観光連携協議会組織体制の強化）");
        assertThat(schedule(project.name(), 0)).isEqualTo("AAAII");
        assertThat(project.schedule().get(0).years().get(3).printed()).isEqualTo("—");
        assertThat(project.notes()).contains("※協議会によって異なる");
        assertThat(project.partners()).endsWith("甘楽町");
    }

    @Test
    void aFusedScheduleIsTakenApartAndWordsAreNoArrows() {
        Project project = Seed.project(plan, "乗合タクシー広域運行事業");
        assertThat(project.schedule()).extracting(ScheduleRow::activity).containsExactly("実施に向けた協議及び検討", "事業実施");
        assertThat(schedule(project.name(), 0)).isEqualTo("AAAAA");
        assertThat(schedule(project.name(), 1)).isEqualTo("UUUUU");
        assertThat(project.schedule().get(1).note()).isEqualTo("関係者との協議・調整後実施");
        assertThat(Seed.rules(plan, 847)).containsExactly("fused-cell");
        assertThat(Seed.rules(plan, 848)).containsExactly("words-for-arrows");
    }

    @Test
    void rolesAreItemsPerParty() {
        Project project = Seed.project(plan, "スポーツ振興の推進");
        assertThat(project.roles()).extracting(role -> role.party()).containsExactly("富岡市", "町村");
        assertThat(project.roles().get(0).items()).hasSize(3);
        assertThat(Seed.project(plan, "粗大ごみ処理受託事業").roles().get(1).party()).isEqualTo("甘楽町");
        assertThat(Seed.project(plan, "小中学生交流事業").roles().get(0).items()).hasSize(2);
    }

    @Test
    void indicatorsBelongToTheirSheets() {
        assertThat(plan.indicators())
                .hasSize(25)
                .allSatisfy(indicator -> assertThat(indicator.project()).isNotNull());
        assertThat(plan.indicators().get(0).notes()).containsExactly("富岡市・甘楽町");
        assertThat(plan.indicators())
                .filteredOn(indicator -> indicator.name().equals("圏域内駅の乗降人数"))
                .extracting(
                        indicator -> indicator.target().number(),
                        indicator -> indicator.target().unit())
                .containsExactly(tuple(new BigDecimal("1351"), "千人"));
        assertThat(plan.indicators())
                .filteredOn(indicator -> indicator.name().equals("病児保育利用者数"))
                .extracting(indicator -> indicator.target().state())
                .containsExactly(ValueState.UNDEFINED);
        assertThat(plan.indicators()).extracting(indicator -> indicator.name()).contains("富岡市教育研究所の運用状況市町村数");
        assertThat(Seed.rules(plan, 788)).containsExactly("no-indicator");
    }

    @Test
    void populationsAreCountedProjectedOrAimedAt() {
        assertThat(plan.series()).hasSize(12);
        Series census = plan.series().get(1);
        assertThat(census.area()).isEqualTo("富岡市");
        assertThat(census.points()).hasSize(7).allMatch(point -> point.kind() == PointKind.ACTUAL);
        Series zone = plan.series().get(5);
        assertThat(zone.area()).isEqualTo("甘楽富岡地域定住自立圏");
        assertThat(zone.points().get(0).kind()).isEqualTo(PointKind.ACTUAL);
        assertThat(zone.points().get(5).value()).isEqualByComparingTo("49727");
        assertThat(zone.points().get(5).kind()).isEqualTo(PointKind.PROJECTION);
        assertThat(plan.series().subList(10, 12))
                .extracting(Series::name, series -> series.points().get(0).year())
                .containsExactly(tuple("人口", 2040), tuple("高齢化率", 2040));
        assertThat(plan.series().get(10).points().get(0).value()).isEqualByComparingTo("54000");
    }

    @Test
    void theProfileOfEachMemberIsFigures() {
        assertThat(plan.figures())
                .filteredOn(figure -> figure.context().equals("富岡市 病院・診療所"))
                .extracting(figure -> figure.number().intValue(), figure -> figure.unit())
                .containsExactly(tuple(61, "か所"));
        assertThat(plan.figures())
                .filteredOn(figure -> figure.context().endsWith(" 面積"))
                .hasSize(4);
        assertThat(plan.figures()).hasSize(30);
    }

    @Test
    void theCouncilHasItsMembersAndMeetings() {
        assertThat(plan.bodies()).hasSize(1);
        Body council = plan.bodies().get(0);
        assertThat(council.members()).hasSize(15);
        assertThat(council.chair()).isEqualTo("富岡市区長会");
        assertThat(council.viceChairs()).hasSize(1);
        assertThat(council.members().get(14).municipality()).isEqualTo("市町村共通");
        assertThat(plan.meetings())
                .extracting(meeting -> meeting.date(), meeting -> meeting.number(), meeting -> meeting.written())
                .containsExactly(
                        tuple(LocalDate.of(2021, 8, 20), 1, true),
                        tuple(LocalDate.of(2021, 9, 3), 2, false),
                        tuple(LocalDate.of(2021, 9, 27), 3, false),
                        tuple(LocalDate.of(2021, 10, 5), 4, true),
                        tuple(LocalDate.of(2021, 10, 25), null, false));
        assertThat(plan.meetings())
                .allSatisfy(meeting -> assertThat(meeting.agenda()).hasSize(1));
    }

    @Test
    void theOverviewListsEverySheetUnderItsAgreement() {
        assertThat(plan.listing()).hasSize(26 + 26);
        assertThat(plan.listing())
                .filteredOn(listing -> listing.title().equals("情報政策連携事業"))
                .extracting(listing -> listing.nodePath())
                .containsExactly(List.of("具体的取組", "結びつきやネットワークの強化に係る政策分野", "I C T インフラ整備", "情報政策の推進"));
        assertThat(plan.findings())
                .noneMatch(finding -> finding.rule().equals("overview-without-sheet")
                        || finding.rule().equals("sheet-not-listed")
                        || finding.rule().equals("contents-without-heading"));
        assertThat(Seed.rules(plan, 319)).contains("shifted-cell");
        assertThat(Seed.rules(plan, 335)).contains("shifted-cell");
    }

    private static List<Integer> amounts(String name) {
        return Seed.project(plan, name).costs().stream()
                .map(cost -> cost.amount() == null ? null : cost.amount().intValueExact())
                .toList();
    }

    private static List<ValueState> states(String name) {
        return Seed.project(plan, name).costs().stream()
                .map(cost -> cost.state())
                .toList();
    }

    /** One letter per year: active, idle, unknown. */
    private static String schedule(String name, int row) {
        StringBuilder out = new StringBuilder();
        Seed.project(plan, name)
                .schedule()
                .get(row)
                .years()
                .forEach(year -> out.append(
                        year.state() == ActivityState.ACTIVE ? 'A' : year.state() == ActivityState.IDLE ? 'I' : 'U'));
        return out.toString();
    }
}
