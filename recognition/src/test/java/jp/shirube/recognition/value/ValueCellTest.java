package jp.shirube.recognition.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.Cell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueCellTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1,234人 | 1234 | 人 | -",
                "１２．５０％ | 12.50 | % | -",
                "▲41人 | -41 | 人 | -",
                "△0.3ポイント | -0.3 | ポイント | -",
                "-5 | -5 | - | -",
                "80％以上 | 80 | % | 以上",
                "約1,000人 | 1000 | 人 | 約",
                "5件/年 | 5 | 件/年 | -",
                "0 | 0 | - | -",
                "1.20 | 1.20 | - | -",
                "28.4千人 | 28.4 | 千人 | -"
            })
    void readsANumberWithItsUnitAndPrecision(String printed, String number, String unit, String qualifier) {
        Value value = ValueCell.of(Cell.of(printed), null).value();
        assertThat(value.state()).isEqualTo(ValueState.NUMBER);
        assertThat(value.number()).isEqualTo(new BigDecimal(number));
        assertThat(value.unit()).isEqualTo(unit);
        assertThat(value.qualifier()).isEqualTo(qualifier);
        assertThat(value.text()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({
        "—, UNDEFINED",
        "ー, UNDEFINED",
        "－, UNDEFINED",
        "‐, UNDEFINED",
        "'', NONE",
        "'　', NONE",
        "調整中, PLACEHOLDER",
        "未定, PLACEHOLDER",
        "○○人, PLACEHOLDER",
        "増加, TEXT",
        "5人から10人, TEXT",
        "10～20人, TEXT",
        "町内全域, TEXT",
        "0.5→0.7, TEXT"
    })
    void tellsTheOtherKindsOfValueApart(String printed, ValueState state) {
        Value value = ValueCell.of(Cell.of(printed), null).value();
        assertThat(value.state()).isEqualTo(state);
        assertThat(value.number()).isNull();
    }

    @Test
    void takesFootnoteSpanAndBreakdownOutOfTheCell() {
        ValueCell cell = ValueCell.of(Cell.of("男性 120人※1（5か年合計）"), null);
        assertThat(cell.value().number()).isEqualByComparingTo("120");
        assertThat(cell.breakdown()).isEqualTo("男性");
        assertThat(cell.cumulativeYears()).isEqualTo(5);
        assertThat(cell.footnotes()).containsExactly("※1");
    }

    @Test
    void takesTheTimeFromTheCellBeforeTheHeader() {
        AsOf header = AsOfText.find("R5").orElseThrow();
        assertThat(ValueCell.of(Cell.of("5人"), header).value().asOf()).isEqualTo(header);
        assertThat(ValueCell.of(Cell.of("5人（R4）"), header).value().asOf().year())
                .isEqualTo(2022);
    }

    @Test
    void readsNoNumberFromARunOfDigitsThatNoDocumentPrints() {
        Value value = ValueCell.of(Cell.of("9".repeat(100_000)), null).value();
        assertThat(value.state()).isEqualTo(ValueState.TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "R5, FISCAL_YEAR, 2023, -",
                "令和6年度, FISCAL_YEAR, 2024, -",
                "R5年, YEAR, 2023, -",
                "令和6年4月1日, DATE, 2024, 2024-04-01",
                "令和6年3月末, DATE, 2024, 2024-03-31",
                "令和6年度2月29日, DATE, 2024, -",
                "令和5年度2月29日, DATE, 2023, 2024-02-29",
                "令和6年4月, DATE, 2024, -",
                "令和6年13月1日, DATE, 2024, -",
                "令和6年7月調査, SURVEY, 2024, -"
            })
    void readsTheTimeToWhichAValueBelongs(String printed, AsOfKind kind, int year, LocalDate date) {
        assertThat(AsOfText.find(printed)).contains(new AsOf(kind, year, date, printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "全国平均との差", "5年", "（", "3月末"})
    void findsNoTimeWhereNoYearIsPrinted(String printed) {
        assertThat(AsOfText.find(printed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'1,200', NUMBER, 1200",
                "0, NUMBER, 0",
                "500千円, NUMBER, 500",
                "▲30, NUMBER, -30",
                "—, UNDEFINED, -",
                "'', NONE, -",
                "調整中, PLACEHOLDER, -",
                "継続, TEXT, -",
                "100人, TEXT, -",
                "'1,2', TEXT, -"
            })
    void keepsDashZeroAndBlankOfMoneyApart(String printed, ValueState state, BigDecimal amount) {
        assertThat(AmountCell.of(Cell.of(printed))).isEqualTo(new AmountCell(state, amount));
    }

    @ParameterizedTest
    @CsvSource({"'1,234,567', 9", "'1,23', 1", "'12,345.67円', 9", "1.5.2, 3", "'1,2345', 1"})
    void endsANumberWhereItsGroupsEnd(String key, int end) {
        assertThat(Numeral.at(key, 0).end()).isEqualTo(end);
    }
}
