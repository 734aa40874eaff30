package jp.shirube.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A small plan of the fictional みほん圏域 in which every field of the format is filled at least once. */
public final class SampleDocument {

    private static final SourceRef AT = new SourceRef(3, 4, 1, "一覧", "C12", "みほん");

    private SampleDocument() {}

    /** The plan. */
    public static PlanDocument full() {
        return new PlanDocument(
                header(),
                List.of(node("1", null), node("1/1", "1")),
                List.of(project()),
                List.of(indicator()),
                List.of(costTable()),
                List.of(new Series(
                        "総人口",
                        "みほん町",
                        "人",
                        List.of(new SeriesPoint(2020, new BigDecimal("1200"), PointKind.ACTUAL)),
                        AT)),
                List.of(new Listing(List.of("くらし"), "移動の支援", 12, AT)),
                List.of(body()),
                List.of(new Meeting(LocalDate.of(2024, 5, 1), "令和6年5月1日", "みほん懇談会", 1, true, List.of("素案について"), AT)),
                List.of(new Step(2024, 1, List.of("素案の作成"), AT)),
                List.of(new Figure("約3割", new BigDecimal("3"), "割", "町民の", AT)),
                List.of(new UsedLines(1, 2, LineUse.FURNITURE)),
                List.of(new Finding("lost-column", Severity.WARNING, "列がありません。", AT, List.of(AT))));
    }

    private static PlanHeader header() {
        return new PlanHeader(
                "みほん圏域共生ビジョン",
                PlanKind.ZONE_VISION,
                new Issuer("みほん市", IssuerKind.MUNICIPALITY, "012345"),
                List.of(new Member("みほん町", "012346", MemberRole.PARTNER)),
                new Period(2024, 2028, "令和6年度～令和10年度"),
                "みほん市総合計画",
                List.of("みほん町総合計画"),
                PlanState.ADOPTED,
                List.of(new FieldSource("period", AT)));
    }

    private static Node node(String id, String parent) {
        Section section = new Section("現状と課題", SectionKind.ISSUES, List.of("バスが少ない。"), AT);
        return new Node(id, parent, "政策分野", "（1）", "くらし", List.of("暮らし"), List.of(section), AT);
    }

    private static Project project() {
        List<YearPlan> plans = List.of(new YearPlan(2024, List.of("検討")));
        return new Project(
                "P001",
                "1-1-①",
                "乗合バスの運行",
                "町の中を結ぶ。",
                "通いやすくなる。",
                List.of("企画課"),
                ProjectStatus.NEW,
                "新規",
                List.of(new Placement("1/1", 1, false, List.of("新規"), "（新規）", plans, AT)),
                List.of("運賃の見直し"),
                plans,
                List.of(
                        new Cost(
                                2024,
                                new BigDecimal("1200"),
                                MoneyUnit.THOUSAND_YEN,
                                ValueState.NUMBER,
                                CostKind.PLANNED,
                                "みほん町",
                                AT),
                        new Cost(2025, null, MoneyUnit.YEN, ValueState.UNDEFINED, CostKind.SETTLED, null, AT)),
                List.of(new ScheduleRow("運行", List.of(new YearActivity(2024, ActivityState.ACTIVE, "→")), "随時", AT)),
                List.of("みほん町"),
                List.of(new PartyRole("みほん町", List.of("負担金を出す。"))),
                "備考あり",
                List.of("調整中"),
                AT);
    }

    private static Indicator indicator() {
        AsOf asOf = new AsOf(AsOfKind.DATE, 2024, LocalDate.of(2024, 4, 1), "R6.4.1");
        Value value = new Value("▲1.50％以上", ValueState.NUMBER, new BigDecimal("-1.50"), "％", "以上", asOf);
        Value dash = new Value("—", ValueState.UNDEFINED, null, null, null, null);
        return new Indicator(
                "I001",
                "利用者数の増減",
                IndicatorKind.KPI,
                null,
                "P001",
                dash,
                value,
                List.of(new Actual(2024, value)),
                Direction.UP,
                5,
                "男",
                false,
                List.of("※1"),
                AT);
    }

    private static CostTable costTable() {
        List<BigDecimal> amounts = Arrays.asList(new BigDecimal("132"), null);
        CostRow row = new CostRow("バス", "P001", amounts, new BigDecimal("132"), AT);
        return new CostTable("1/1", MoneyUnit.THOUSAND_YEN, List.of(2024, 2025), List.of(row), row, "予算なし", AT);
    }

    private static Body body() {
        BodyMember member = new BodyMember("みほん商工会", "見本花子", "委員", "みほん町", "産業");
        return new Body("みほん懇談会", BodyKind.COUNCIL, false, "会長", List.of("副会長"), List.of(member), "企画課", AT);
    }
}
