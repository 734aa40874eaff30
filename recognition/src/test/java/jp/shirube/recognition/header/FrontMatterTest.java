package jp.shirube.recognition.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Section;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.recognition.Recognition;
import org.junit.jupiter.api.Test;

class FrontMatterTest {

    private static final String SHEET = """
            基本目標1 雪に強いまち
            基本施策1 道路の除雪
            【主な事業】
            事業名\t担当課\t令和7年度\t令和8年度\t令和9年度
            町道除雪事業\t建設課\t除雪\t除雪\t除雪
            """;

    @Test
    void the_introduction_becomes_a_section_of_the_first_root() {
        PlanDocument plan = read("""
                みほん町 実施計画
                令和7年3月 みほん町

                この計画は、向こう3年間の事業を示します。
                毎年度見直します。

                ※部課の名称は令和7年4月のものです。

                """ + SHEET);
        Section first = plan.nodes().get(0).sections().get(0);
        assertThat(first.heading()).isEmpty();
        assertThat(first.items()).hasSize(3);
        assertThat(first.items().get(0)).startsWith("この計画は");
        assertThat(unplaced(plan)).isEmpty();
    }

    @Test
    void titles_and_captions_alone_make_no_section() {
        PlanDocument plan = read("みほん町 実施計画\n令和7年3月 みほん町\n計画の体系\n" + SHEET);
        assertThat(plan.nodes().get(0).sections()).isEmpty();
        assertThat(unplaced(plan)).isEmpty();
    }

    @Test
    void the_name_of_the_town_does_not_take_the_edition_with_it() {
        PlanDocument plan = read("第6次みほん町総合計画 実施計画\n" + SHEET);
        assertThat(plan.plan().issuer())
                .satisfies(issuer -> assertThat(issuer.name()).isEqualTo("みほん町"));
    }

    private static PlanDocument read(String text) {
        return Recognition.read(TextDocument.of(text));
    }

    private static List<Finding> unplaced(PlanDocument plan) {
        return plan.findings().stream()
                .filter(finding -> finding.rule().equals("unplaced-lines"))
                .toList();
    }
}
