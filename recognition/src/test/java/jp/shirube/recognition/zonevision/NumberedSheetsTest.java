package jp.shirube.recognition.zonevision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.math.BigDecimal;
import java.util.List;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.MemberRole;
import jp.shirube.exchange.PartyRole;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import org.junit.jupiter.api.Test;

/** The vision of a core city and its neighbours, whose sheets are numbered in several ways and whose chapters name no policy areas. */
class NumberedSheetsTest {

    private static final PlanDocument PLAN = Seed.readLines(
            "みほん連携中枢都市圏ビジョン",
            "第1章 都市圏の概要",
            "みほん都市圏は、みほん市、青町、赤町及び白村で構成し、期間は2025（令和7）年度から2026（令和8）年度までとします。",
            "",
            "みほん市は、連携中枢都市として圏域を支えます。",
            "",
            "第2章 連携協約に基づく事業",
            "1 圏域全体の経済成長のけん引",
            "(1) 産業の形成",
            "No.1 事業名\t販路開拓事業",
            "連携市町村\tみほん市、青町、赤町",
            "事業概要\t産品を共同で売り込む。",
            "連携協約\t産業に関する協約第3条",
            "事業費（千円）\tR7\tR8\t合計",
            "\t1,500\t1,600\t3,100",
            "役割分担\t連携中枢都市\t・商談会を開く。",
            "\t連携市町村\t・出展者を募る。",
            "重要業績評価指標（KPI）\t基準値（R5）\t目標値（R8）",
            "商談の件数\t12件\t30件",
            "No.2\t事業名\t就職説明会事業",
            "連携市町村\tみほん市、白村",
            "事業費（百万円）\tR7\tR8\t合計",
            "\t3\t2\t5",
            "",
            "2 高次の都市機能の集積・強化",
            "(1) 医療",
            "No.3 救急医療事業",
            "",
            "連携市町村\tみほん市、青町、赤町、白村",
            "事業費（円）\tR7\tR8\t合計",
            "\t—\t900,000\t900,000",
            "",
            "3 圏域全体の生活関連機能サービスの向上",
            "(1) 移住",
            "事業番号\t3-1",
            "事業名\t移住相談事業\t担当課\t企画課、総務課",
            "連携市町村\t青町、白村",
            "事業費（千円）\tR7\tR8\t合計",
            "\t500\t500\t1,000",
            "重要業績評価指標（KPI）\t基準値（R5）\t目標値（R8）",
            "相談の件数\t40件\t100件",
            "事業番号\t3-2",
            "事業名\t体験事業",
            "事業概要\t暮らしを体験する。");

    @Test
    void readsTheNumberOfASheetWhereverItStands() {
        assertThat(PLAN.projects())
                .extracting(Project::code, Project::name)
                .containsExactly(
                        tuple("No.1", "販路開拓事業"),
                        tuple("No.2", "就職説明会事業"),
                        tuple("No.3", "救急医療事業"),
                        tuple("3-1", "移住相談事業"),
                        tuple("3-2", "体験事業"));
        assertThat(Seed.project(PLAN, "移住相談事業").departments()).containsExactly("企画課", "総務課");
    }

    @Test
    void tellsPolicyAreasByWhereTheSheetsStand() {
        assertThat(PLAN.nodes())
                .extracting(node -> node.id() + " " + node.level())
                .containsExactly(
                        "1 章", "2 章", "2/1 政策分野", "2/1/1 政策項目", "2/2 政策分野", "2/2/1 政策項目", "2/3 政策分野", "2/3/1 政策項目");
        assertThat(PLAN.projects())
                .extracting(project -> project.placements().get(0).node())
                .containsExactly("2/1/1", "2/1/1", "2/2/1", "2/3/1", "2/3/1");
    }

    @Test
    void tellsMembersAndTheCoreCityFromSentences() {
        assertThat(PLAN.plan().members())
                .extracting(member -> member.name(), member -> member.role())
                .containsExactly(
                        tuple("みほん市", MemberRole.CENTRAL),
                        tuple("青町", MemberRole.PARTNER),
                        tuple("赤町", MemberRole.PARTNER),
                        tuple("白村", MemberRole.PARTNER));
        assertThat(PLAN.plan().period().to()).isEqualTo(2026);
    }

    @Test
    void readsCostsInTheirUnit() {
        assertThat(amounts("販路開拓事業")).containsExactly(new BigDecimal("1500"), new BigDecimal("1600"));
        assertThat(amounts("就職説明会事業")).containsExactly(new BigDecimal("3000"), new BigDecimal("2000"));
        assertThat(amounts("救急医療事業")).containsExactly(null, new BigDecimal("900000"));
    }

    @Test
    void keepsTheNumberRowBelowATableOfIndicatorsOutOfIt() {
        assertThat(PLAN.indicators())
                .extracting(indicator -> indicator.name(), indicator -> indicator.project())
                .containsExactly(tuple("商談の件数", "P001"), tuple("相談の件数", "P004"));
    }

    @Test
    void everyLineIsPlaced() {
        assertThat(PLAN.findings()).isEmpty();
        assertThat(Seed.project(PLAN, "販路開拓事業").notes()).containsExactly("連携協約 産業に関する協約第3条");
        assertThat(Seed.project(PLAN, "販路開拓事業").roles())
                .containsExactly(
                        new PartyRole("連携中枢都市", List.of("商談会を開く。")), new PartyRole("連携市町村", List.of("出展者を募る。")));
    }

    private static List<BigDecimal> amounts(String name) {
        return Seed.project(PLAN, name).costs().stream().map(Cost::amount).toList();
    }
}
