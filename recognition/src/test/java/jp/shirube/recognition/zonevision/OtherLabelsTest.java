package jp.shirube.recognition.zonevision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jp.shirube.exchange.MemberRole;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import org.junit.jupiter.api.Test;

/** A zone whose rows have labels of their own, with a numbered list of its projects before the sheets. */
class OtherLabelsTest {

    private static final PlanDocument PLAN = Seed.readLines(
            "第2期みほん定住自立圏共生ビジョン",
            "（計画期間：令和4年度～令和5年度）",
            "第1章 名称及び構成市町",
            "１ 名称",
            "みほん定住自立圏",
            "２ 構成市町",
            "みほん市（中心市）、赤町、青町",
            "",
            "第2章 具体的取組の内容",
            "１ 生活機能の強化",
            "（１）医療",
            "No\t事業名\t連携市町\t担当課",
            "1\t救急医療事業\tみほん市、赤町、青町\t健康課",
            "2\t当番医事業\tみほん市、赤町\t健康課",
            "",
            "事業名\t救急医療事業",
            "連携する市町\tみほん市、赤町、青町",
            "事業の概要\t夜間の診療を行う。",
            "成果指標（KPI）\t指標名\t基準値（R2）\t目標値（R5）",
            "\t受入件数\t320件\t350件",
            "",
            "事業名\t当番医事業",
            "事業の概要\t休日の当番医を置く。",
            "取組内容\t募集\t実施",
            "成果指標\t基準値（R2）\t目標値（R5）",
            "当番医の数\t10\t12");

    @Test
    void tellsNameAndMembersByShortHeadings() {
        assertThat(PLAN.plan().issuer().name()).isEqualTo("みほん定住自立圏");
        assertThat(PLAN.plan().members())
                .extracting(member -> member.name(), member -> member.role())
                .containsExactly(
                        tuple("みほん市", MemberRole.CENTRAL),
                        tuple("赤町", MemberRole.PARTNER),
                        tuple("青町", MemberRole.PARTNER));
    }

    @Test
    void readsWhoTakesPartUnderAnyWordForIt() {
        assertThat(Seed.project(PLAN, "救急医療事業").partners()).containsExactly("みほん市", "赤町", "青町");
    }

    @Test
    void aSecondWordForALabelBeginsNoOtherSheet() {
        assertThat(PLAN.projects()).extracting(Project::name).containsExactly("救急医療事業", "当番医事業");
        assertThat(Seed.project(PLAN, "当番医事業").overview()).isEqualTo("休日の当番医を置く。");
        assertThat(Seed.project(PLAN, "当番医事業").notes()).containsExactly("取組内容 募集 実施");
        assertThat(Seed.rules(PLAN, 24)).containsExactly("unknown-label");
        assertThat(PLAN.indicators())
                .extracting(indicator -> indicator.name(), indicator -> indicator.project())
                .containsExactly(tuple("受入件数", "P001"), tuple("当番医の数", "P002"));
    }

    @Test
    void aNumberedListOfProjectsIsComparedWithTheSheets() {
        assertThat(PLAN.listing()).extracting(listing -> listing.title()).containsExactly("救急医療事業", "当番医事業");
        assertThat(PLAN.findings()).extracting(finding -> finding.rule()).containsExactly("unknown-label");
    }
}
