package jp.shirube.recognition.basicplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.SectionKind;
import org.junit.jupiter.api.Test;

/** Small plans of a fictional town in other words and other layouts. */
class BasicPlanOtherTownsTest {

    @Test
    void otherLevelNamesNumbersAndColumnsAreData() {
        PlanDocument plan = Seed.read("""
                第5次みほん町総合計画
                後期基本計画
                令和8年度～令和12年度
                まちの将来像「風と本のまち」
                基本目標1 学びのまち
                政策1-1 学校教育
                施策1 読む力を育てる
                【現状と課題】
                本を読む児童が減っています。
                【施策の方向】
                ・本に親しむ機会をつくります。
                【成果指標】
                指標名\t単位\t現状値(R6)\tR8\tR10\t目標値(R12)
                貸出冊数\t冊\t1,200\t1,300\t1,400\t1,500
                【主な事業】
                担当課\t区分\t事業名\t事業内容
                学校課、図書課\t継続\t朝の読書事業\t毎朝10分間の読書
                図書課\t新規\t移動図書館事業\t週1回の巡回
                施策2 書く力を育てる
                【主な事業】
                担当課\t区分\t事業名\t事業内容
                学校課\t再掲\t朝の読書事業\t毎朝10分間の読書
                基本目標2 風のまち
                政策2-1 環境
                施策1 風を生かす
                【主な事業】
                担当課\t区分\t事業名\t事業内容
                環境課\t\t風車見学事業\t見学の受け入れ
                """);
        assertThat(plan.plan().title()).isEqualTo("第5次みほん町総合計画後期基本計画");
        assertThat(plan.plan().issuer().name()).isEqualTo("みほん町");
        assertThat(plan.plan().period().to()).isEqualTo(2030);
        assertThat(outline(plan))
                .containsExactly(
                        "まちの将来像 風と本のまち <null",
                        "基本目標 学びのまち <V",
                        "政策 学校教育 <V/1",
                        "施策 読む力を育てる <V/1/1-1",
                        "施策 書く力を育てる <V/1/1-1",
                        "基本目標 風のまち <V",
                        "政策 環境 <V/2",
                        "施策 風を生かす <V/2/2-1");
        Indicator loans = plan.indicators().get(0);
        assertThat(loans.node()).isEqualTo("V/1/1-1/1");
        assertThat(loans.kind()).isEqualTo(IndicatorKind.GOAL);
        assertThat(loans.target().unit()).isEqualTo("冊");
        assertThat(loans.actuals()).isEmpty();
        assertThat(plan.series().get(0).points())
                .extracting(point -> point.year() + " " + point.kind())
                .containsExactly("2026 TARGET", "2028 TARGET");
        assertThat(placements(plan))
                .containsExactly(
                        "朝の読書事業 V/1/1-1/1 [継続] false",
                        "朝の読書事業 V/1/1-1/2 [再掲] true",
                        "移動図書館事業 V/1/1-1/1 [新規] false",
                        "風車見学事業 V/2/2-1/1 [] false");
        assertThat(plan.projects().get(0).departments()).containsExactly("学校課", "図書課");
        assertThat(plan.nodes().get(3).sections())
                .extracting(section -> section.kind())
                .containsExactly(SectionKind.ISSUES, SectionKind.DIRECTION);
        assertThat(rules(plan)).isEmpty();
    }

    @Test
    void aPlanWithoutVisionAndProgrammesListsProjectsUnderItsPlans() {
        PlanDocument plan = Seed.read("""
                みほん市第2次総合計画 基本計画
                大綱Ⅰ 森
                (1) 木を植える
                現況と課題
                木が足りません。
                主な取組
                取組名\t概要
                苗木配布\t苗木を配る
                (2) 木を使う
                主な取組
                取組名\t概要
                木の机\t机を作る
                大綱Ⅱ 川
                (1) 川を守る
                主な取組
                取組名\t概要
                清掃の日\t川を清掃する
                """);
        assertThat(outline(plan))
                .containsExactly("大綱 森 <null", "基本施策 木を植える <1", "基本施策 木を使う <1", "大綱 川 <null", "基本施策 川を守る <2");
        assertThat(placements(plan)).containsExactly("苗木配布 1/1 [] false", "木の机 1/2 [] false", "清掃の日 2/1 [] false");
    }

    @Test
    void aRelistingMayStandBeforeItsOriginalAndAnotherMayHaveNone() {
        PlanDocument plan = Seed.read(table("""
                ① 森を守る
                事業名\t概要\t備考
                苗木配布\t苗木を配る\t再掲
                ② 森を使う
                事業名\t概要\t備考
                苗木配布\t苗木を配る\t新規
                木の机\t机を作る\t再掲
                """));
        assertThat(placements(plan))
                .containsExactly("苗木配布 1/1/1 [再掲] true", "苗木配布 1/1/2 [新規] false", "木の机 1/1/2 [再掲] true");
        assertThat(rules(plan)).containsExactly("relisted-without-original");
    }

    @Test
    void oneNameWithoutRelistingIsOneProjectOnlyInTheSameWords() {
        PlanDocument plan = Seed.read(table("""
                ① 森を守る
                事業名\t概要\t備考
                苗木配布\t苗木を配る\t
                広報\t森の広報
                ② 森を使う
                事業名\t概要\t備考
                苗木配布\t苗木を 配る\t
                広報\t木工の広報
                """));
        assertThat(plan.projects()).extracting(Project::name).containsExactly("苗木配布", "広報", "広報");
        assertThat(rules(plan)).containsExactlyInAnyOrder("listed-twice", "same-name");
    }

    @Test
    void aLostHeadingOfAProgrammeIsFoundByTheListAbove() {
        PlanDocument plan = Seed.read("""
                大綱1. 森
                (1) 木を植える
                ①森を守る ②森を使う ③森に学ぶ
                ① 森を守る
                事業名\t概要\t備考
                苗木配布\t苗木を配る
                事業名\t概要\t備考
                木の机\t机を作る
                ③ 森に学ぶ
                事業名\t概要\t備考
                森の学校\t森で学ぶ
                """);
        assertThat(placements(plan))
                .containsExactly("苗木配布 1/1/1 [] false", "木の机 1/1/2 [] false", "森の学校 1/1/3 [] false");
        assertThat(rules(plan)).containsExactly("lost-heading");
    }

    @Test
    void rowsUnderALostHeaderAreReadAsTheTableBefore() {
        PlanDocument plan = Seed.read(table("""
                ① 森を守る
                事業名\t概要\t備考
                苗木配布\t苗木を配る\t新規
                ② 森を使う
                木の机\t机を作る\t拡充
                """));
        assertThat(placements(plan)).containsExactly("苗木配布 1/1/1 [新規] false", "木の机 1/1/2 [拡充] false");
        assertThat(rules(plan)).containsExactly("lost-header");
    }

    @Test
    void listEntriesOfAPolicyAreNoProgrammes() {
        PlanDocument plan = Seed.read("""
                大綱1. 森
                (1) 木を植える
                取組方針
                ① 苗木を増やします
                ② 道をつくります
                主な事業
                事業名\t概要
                苗木配布\t苗木を配る
                """);
        assertThat(outline(plan)).containsExactly("大綱 森 <null", "基本施策 木を植える <1");
        assertThat(plan.nodes().get(1).sections().get(0).items()).hasSize(2);
        assertThat(placements(plan)).containsExactly("苗木配布 1/1 [] false");
    }

    @Test
    void aTableOfContentsIsListedAndNotRead() {
        PlanDocument plan = Seed.read(
                table("① 森を守る\n事業名\t概要\n苗木配布\t苗木を配る\n").replaceFirst("大綱", "大綱1. 森 ………… 12\n(1) 木を植える ・・・・・ 13\n大綱"));
        assertThat(plan.listing())
                .extracting(entry -> entry.title() + " " + entry.page())
                .containsExactly("大綱1. 森 12", "(1) 木を植える 13");
        assertThat(plan.nodes()).hasSize(3);
    }

    @Test
    void unknownColumnsAndStrayRowsAreKeptOrReported() {
        PlanDocument plan = Seed.read(table("""
                ① 森を守る
                事業名\t概要\t対象者
                \t苗木だけ
                苗木配布\t苗木を配る\t町民
                木の机
                """));
        assertThat(plan.projects().get(0).notes()).containsExactly("対象者：町民");
        assertThat(plan.projects().get(1).name()).isEqualTo("木の机");
        assertThat(plan.projects().get(1).overview()).isNull();
        assertThat(rules(plan)).containsExactly("unread-cell", "other-column", "blank-cell");
    }

    @Test
    void aProjectNameMayCarryItsFlagsAndCode() {
        ProjectName name = ProjectName.of("③ 6次産業化事業（再掲）");
        assertThat(name.code()).isEqualTo("③");
        assertThat(name.name()).isEqualTo("6次産業化事業");
        assertThat(FlagText.of(String.join(" ", name.flags())).flags()).containsExactly("再掲");
        assertThat(ProjectName.of("森(第2期)").name()).isEqualTo("森(第2期)");
    }

    private static String table(String programmes) {
        return "大綱1. 森\n(1) 木を植える\n" + programmes;
    }

    private static List<String> outline(PlanDocument plan) {
        return plan.nodes().stream()
                .map(node -> node.level() + " " + node.title() + " <" + node.parent())
                .toList();
    }

    private static List<String> placements(PlanDocument plan) {
        return plan.projects().stream()
                .flatMap(project -> project.placements().stream()
                        .map(at -> project.name() + " " + at.node() + " " + at.flags() + " " + at.relisted()))
                .toList();
    }

    private static List<String> rules(PlanDocument plan) {
        return plan.findings().stream().map(finding -> finding.rule()).toList();
    }
}
