package jp.shirube.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.UsedLines;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadingTest {

    private final Reading reading = new Reading(TextDocument.of("一\n二\n\n四\n五\n六"));

    @Test
    void reportsEveryLineThatNobodyUsed() {
        reading.source(reading.lines().get(0));
        reading.use(reading.lines().get(4), LineUse.BODY);
        reading.reportUnplaced();
        assertThat(reading.findings())
                .extracting(finding ->
                        finding.source().line() + ".." + finding.source().endLine())
                .containsExactly("2..4", "6..6");
    }

    @Test
    void reportsNothingWhereEveryLineIsUsed() {
        reading.use(reading.lines().get(0), reading.lines().get(5), LineUse.BODY);
        reading.reportUnplaced();
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void reportsAnUnplacedLineOnce() {
        reading.reportUnplaced();
        reading.reportUnplaced();
        assertThat(reading.findings()).hasSize(1);
    }

    @Test
    void countsALineWhosePlaceEndedInNoValueAsRunningText() {
        reading.source(reading.lines().get(0));
        reading.source(reading.lines().get(1));
        BitSet carried = new BitSet();
        carried.set(1);
        reading.settle(carried);
        assertThat(reading.usedLines()).containsExactly(new UsedLines(2, 2, LineUse.BODY));
    }

    @Test
    void saysInAFindingWhatItFoundAndWhere() {
        reading.find(ReadingRule.LOOK_ALIKE, reading.source(reading.lines().get(1)), "➂", "③");
        Finding finding = reading.findings().get(0);
        assertThat(finding.rule()).isEqualTo("look-alike");
        assertThat(finding.message()).contains("➂").contains("③").doesNotContain("{");
        assertThat(finding.source().quote()).isEqualTo("二");
    }

    @ParameterizedTest
    @EnumSource(ReadingRule.class)
    void hasAMessageForEveryRule(ReadingRule rule) {
        reading.findOverall(rule, "a", "b", "c");
        assertThat(reading.findings().get(0).message()).endsWith("。").doesNotContain("{");
    }
}
