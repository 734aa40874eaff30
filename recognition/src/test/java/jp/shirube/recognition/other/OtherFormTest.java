package jp.shirube.recognition.other;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.Project;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.NotAPlan;
import jp.shirube.recognition.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OtherFormTest {

    @Test
    void a_plan_in_another_shape_is_read_by_its_headings_and_tables() {
        PlanDocument plan = Recognition.read(TextDocument.of("""
                みほん町環境計画

                第1章 計画の考え方
                町の環境を守るための取組をまとめました。

                第2章 取組
                1 ごみを減らす
                指標\t現状値(R5)\t目標値(R11)
                一人一日あたりのごみの量\t820g\t760g
                2 再生エネルギーを広げる
                事業名\t担当課\t内容
                太陽光補助事業\t住民課\t設備に補助する
                """));
        assertThat(plan.plan().kind()).isEqualTo(PlanKind.OTHER);
        assertThat(plan.nodes()).extracting(Node::title).contains("計画の考え方", "ごみを減らす", "再生エネルギーを広げる");
        assertThat(plan.indicators()).extracting(Indicator::name).containsExactly("一人一日あたりのごみの量");
        assertThat(plan.projects()).extracting(Project::name).containsExactly("太陽光補助事業");
        assertThat(plan.findings())
                .anySatisfy(finding -> assertThat(finding.rule()).isEqualTo("unknown-form"));
        assertThat(plan.findings())
                .noneSatisfy(finding -> assertThat(finding.rule()).isEqualTo("unplaced-lines"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# tool\n\n1. Install\n2. Run\n\noption\tmeaning\tdefault\n--out\tfolder\t.\n",
                "1 朝\n2 夜\n雪の降る町に、ひとりの男がいた。計画は何もなかった。\n",
                "package sample;\n\n/** 計画. */\nclass Plan {\n\tint\tyear\t=\t2025;\n}\n",
                "年,人口,世帯\n2020,100,30\n2021,90,29\n",
                "年\t人口\t世帯\n2020\t100\t30\n2021\t90\t29\n",
                "みほん町の計画について\n1 経過\n2 予定\n次の会議で決めます。\n",
            })
    void what_has_no_headings_with_known_tables_is_refused(String text) {
        TextDocument document = TextDocument.of(text);
        assertThatThrownBy(() -> Recognition.read(document)).isInstanceOf(NotAPlan.class);
    }
}
