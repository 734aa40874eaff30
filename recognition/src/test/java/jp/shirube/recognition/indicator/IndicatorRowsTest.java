package jp.shirube.recognition.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IndicatorRowsTest {

    private Reading reading;

    @Test
    void readsColumnsInAnyOrderAndUnderAnySynonym() {
        Indicator indicator =
                read("項目\t単位\t目標値（R11）\t現状値（R5）\n利用者数\t人\t1,500\t1,200\n").get(0);
        assertThat(indicator.name()).isEqualTo("利用者数");
        assertThat(indicator.baseline().number()).isEqualByComparingTo("1200");
        assertThat(indicator.baseline().asOf().year()).isEqualTo(2023);
        assertThat(indicator.target().unit()).isEqualTo("人");
        assertThat(indicator.target().asOf().year()).isEqualTo(2029);
    }

    @Test
    void readsYearsBetweenAsResults() {
        Indicator indicator = read("指標\t基準値\tR6\tR7\t目標値\n利用者数\t1\t2\t\t4\n").get(0);
        assertThat(indicator.actuals())
                .singleElement()
                .satisfies(actual -> assertThat(actual.year()).isEqualTo(2024));
    }

    @Test
    void repeatsTheNameAboveForAnotherBreakdown() {
        List<Indicator> indicators = read("指標\t基準値\t目標値\n健診の受診率\t男 40％\t男 50％\n\t女 45％\t女 50％\n");
        assertThat(indicators).extracting(Indicator::name).containsOnly("健診の受診率");
        assertThat(indicators).extracting(Indicator::breakdown).containsExactly("男", "女");
    }

    @Test
    void takesARowOfDashesForNoIndicator() {
        assertThat(read("指標\t基準値\t目標値\n—\t—\t—\n")).isEmpty();
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("no-indicator");
    }

    @Test
    void marksWhatIsYetToBeDecided() {
        Indicator indicator = read("指標\t基準値\t目標値\n利用者数\t5人\t調整中\n").get(0);
        assertThat(indicator.placeholder()).isTrue();
        assertThat(indicator.target().state()).isEqualTo(ValueState.PLACEHOLDER);
    }

    @Test
    void reportsABlankCell() {
        read("指標\t基準値\t目標値\n利用者数\t\t5人\n");
        assertThat(reading.findings()).extracting(Finding::rule).containsExactly("blank-cell");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "5人, 8人, UP",
                "8人, 5人, DOWN",
                "5人, 5人, KEEP",
                "5人, 8人以下, -",
                "5人, 3人以上, -",
                "5人, 8人以上, UP",
                "1000人, 1.2千人, -",
                "5, 8人, UP",
                "—, 8人, -",
                "5人, 20人（5か年合計）, -",
                "５％, 8%, UP"
            })
    void tellsTheDirectionOnlyFromWhatCanBeCompared(String baseline, String target, Direction direction) {
        Indicator indicator =
                read("指標\t基準値\t目標値\n利用者数\t" + baseline + "\t" + target + "\n").get(0);
        assertThat(indicator.direction()).isEqualTo(direction);
    }

    private List<Indicator> read(String table) {
        reading = new Reading(TextDocument.of(table));
        PlanDraft draft = new PlanDraft();
        List<Line> lines = reading.lines();
        IndicatorHeader header = IndicatorHeader.find(lines.get(0)).orElseThrow();
        IndicatorRows rows = new IndicatorRows(reading, draft, header, IndicatorKind.KPI, "1", null);
        lines.stream().skip(1).filter(rows::accepts).forEach(rows::read);
        return draft.indicators();
    }
}
