package jp.shirube.recognition.draftingpolicy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.BodyKind;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Step;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.strategy.Outlook;
import jp.shirube.recognition.strategy.SeedText;
import org.junit.jupiter.api.Test;

class DraftingPolicySeedTest {

    private static PlanDocument read(String text) {
        Reading reading = new Reading(TextDocument.of(text));
        PlanDocument plan = new DraftingPolicyForm().read(reading);
        reading.reportUnplaced();
        return plan.withReading(plan.plan(), plan.figures(), reading.usedLines(), reading.findings());
    }

    @Test
    void theCalendarHasAStepForEveryMonth() {
        PlanDocument plan = read(SeedText.of("003"));
        assertThat(plan.steps())
                .extracting(Step::year, Step::month, step -> step.items().size())
                .containsExactly(
                        tuple(2019, 4, 1),
                        tuple(2019, 5, 1),
                        tuple(2019, 6, 2),
                        tuple(2019, 7, 2),
                        tuple(2019, 8, 1),
                        tuple(2019, 9, 1),
                        tuple(2019, 10, 1),
                        tuple(2019, 11, 1),
                        tuple(2019, 12, 1),
                        tuple(2019, 1, 1),
                        tuple(2019, 2, 0),
                        tuple(2019, 3, 1),
                        tuple(2020, 4, 1));
        assertThat(plan.steps().get(3).items().get(0)).endsWith("（総合戦略推進会議）");
    }

    @Test
    void theBodiesHaveTheirPostsAndSides() {
        PlanDocument plan = read(SeedText.of("003"));
        assertThat(plan.bodies())
                .extracting(
                        Body::kind,
                        Body::inside,
                        Body::chair,
                        body -> body.members().size())
                .containsExactly(
                        tuple(BodyKind.COUNCIL, false, null, 3),
                        tuple(BodyKind.TEAM, true, null, 1),
                        tuple(BodyKind.HEADQUARTERS, true, "町長", 1));
        assertThat(plan.bodies().get(2).viceChairs()).containsExactly("副町長", "教育長");
        assertThat(plan.bodies().get(2).secretariat()).isEqualTo("企画課");
    }

    @Test
    void theStructureIsThemeGoalsAndPillars() {
        PlanDocument plan = read(SeedText.of("003"));
        assertThat(plan.nodes())
                .extracting(Node::id, Node::level, Node::title)
                .contains(
                        tuple("1", "章", "策定方針"),
                        tuple("T", "取組テーマ", "人口の自然増加"),
                        tuple("T/1/H1", "柱", "施策"),
                        tuple("T/2/H2", "柱", "事業"));
        assertThat(plan.nodes()).hasSize(13);
        assertThat(plan.projects()).isEmpty();
        assertThat(plan.plan().upperPlan()).endsWith("（後期計画）");
        assertThat(plan.plan().period().to()).isEqualTo(2025);
    }

    @Test
    void indicatorsWithoutValuesAreKeptAsPlaceholders() {
        PlanDocument plan = read(SeedText.of("003"));
        assertThat(plan.indicators())
                .extracting(Indicator::name, Indicator::kind, Indicator::node)
                .containsExactly(
                        tuple("合計特殊出生率", IndicatorKind.GOAL, "T"),
                        tuple("20 歳代～40 歳代の社会増", IndicatorKind.GOAL, "T"),
                        tuple("事業所数", IndicatorKind.GOAL, "T"),
                        tuple("就業者数", IndicatorKind.GOAL, "T"),
                        tuple("婚姻率", IndicatorKind.KPI, "T/1/H1"));
        assertThat(plan.indicators()).allSatisfy(indicator -> {
            assertThat(indicator.placeholder()).isTrue();
            assertThat(indicator.target().state()).isEqualTo(ValueState.PLACEHOLDER);
        });
        assertThat(plan.findings())
                .extracting(Finding::rule)
                .contains("no-indicator-yet")
                .doesNotContain("unplaced-lines");
    }

    @Test
    void theReadingDoesNotDependOnLineEndsCompositionTownOrBlankLines() {
        String text = SeedText.of("003");
        List<String> expected = Outlook.of(read(text));
        assertThat(Outlook.of(read("\uFEFF" + text.replace("\n", "\r\n")))).isEqualTo(expected);
        assertThat(Outlook.of(read(Normalizer.normalize(text, Normalizer.Form.NFD))))
                .isEqualTo(expected);
        assertThat(Outlook.of(read(text.replace("\n\n", "\n")))).isEqualTo(expected);
        assertThat(Outlook.of(read(text.replace("高根沢", "みほん"))))
                .isEqualTo(expected.stream().map(s -> s.replace("高根沢", "みほん")).toList());
    }

    @Test
    void anotherYearShiftsTheSteps() {
        PlanDocument plan =
                read(SeedText.of("003").replace("【2019（令和元）年度】", "【令和６年度】").replace("2020 年 4 月", "令和７年４月"));
        assertThat(plan.steps()).extracting(Step::year).contains(2024, 2025).doesNotContain(2019);
        assertThat(plan.steps()).hasSize(13);
    }

    @Test
    void halfWidthDigitsChangeNothingElse() {
        String text = SeedText.of("003");
        StringBuilder half = new StringBuilder(text);
        for (int i = 0; i < half.length(); i++) {
            char c = half.charAt(i);
            if (c >= '０' && c <= '９') {
                half.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        assertThat(Outlook.of(read(half.toString())).stream().map(JapaneseText::key))
                .isEqualTo(
                        Outlook.of(read(text)).stream().map(JapaneseText::key).toList());
    }

    @Test
    void everyLineOfACutDocumentIsUsedOrReported() {
        List<String> lines = SeedText.of("003").lines().toList();
        for (int at = 0; at < lines.size(); at += 3) {
            List<String> cut = new ArrayList<>(lines);
            Collections.swap(cut, at, (at * 7 + 5) % cut.size());
            cut.remove(at);
            Reading reading = new Reading(TextDocument.of(String.join("\n", cut)));
            PlanDocument plan = new DraftingPolicyForm().read(reading);
            reading.reportUnplaced();
            assertThat(plan.projects()).isEmpty();
            assertThat(reading.lines().stream()
                            .filter(line -> !line.blank() && !reading.accounted(line))
                            .filter(line -> reading.findings().stream()
                                    .noneMatch(finding -> finding.source().line() <= line.number()
                                            && finding.source().endLine() >= line.number())))
                    .isEmpty();
        }
    }
}
