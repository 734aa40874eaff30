package jp.shirube.app.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.SourceRef;
import org.junit.jupiter.api.Test;

class JapaneseFormatsTest {
    private final JapaneseFormats formats = new JapaneseFormats();

    @Test
    void numbersHaveThousandsATriangleForMinusAndTheirPrintedPrecision() {
        assertThat(formats.number(11527)).isEqualTo("11,527");
        assertThat(formats.number(-2460)).isEqualTo("▲2,460");
        assertThat(formats.number(new BigDecimal("45.80"))).isEqualTo("45.80");
        assertThat(formats.number(0)).isEqualTo("0");
        assertThat(formats.number(null)).isEmpty();
        assertThat(formats.difference(0)).isEqualTo("±0");
        assertThat(formats.figure("-2460.5")).isEqualTo("▲2,460.5");
        assertThat(formats.figure("3,300\n—")).isEqualTo("3,300\n—");
    }

    @Test
    void wholeYenAreShownInThousandsWithoutLosingARest() {
        assertThat(formats.thousandYen(5_000_000)).isEqualTo("5,000");
        assertThat(formats.thousandYen(0)).isEqualTo("0");
        assertThat(formats.thousandYen(999_000)).isEqualTo("999");
        assertThat(formats.thousandYen(1_234_567)).isEqualTo("1,234.567");
        assertThat(formats.thousandYen(-132_000)).isEqualTo("▲132");
        assertThat(formats.wholeYen(5_000_000)).isEqualTo("5,000,000 円");
    }

    @Test
    void whatIsNoAmountIsNeverZero() {
        assertThat(formats.cost(cost(null, ValueState.UNDEFINED))).isEqualTo("—");
        assertThat(formats.cost(cost(null, ValueState.PLACEHOLDER))).isEqualTo("未定");
        assertThat(formats.cost(cost(null, ValueState.NONE))).isEmpty();
        assertThat(formats.cost(cost(BigDecimal.ZERO, ValueState.NUMBER))).isEqualTo("0");
    }

    @Test
    void anAmountPrintedInYenIsShownInThousandsToo() {
        assertThat(formats.cost(new Cost(
                        2024,
                        new BigDecimal("132000"),
                        MoneyUnit.YEN,
                        ValueState.NUMBER,
                        CostKind.PLANNED,
                        null,
                        SourceRef.ofLine(1, null))))
                .isEqualTo("132");
    }

    @Test
    void aValueKeepsItsQualifierAndItsWords() {
        assertThat(formats.value(new Value("▲5以下", ValueState.NUMBER, new BigDecimal("-5"), null, "以下", null)))
                .isEqualTo("▲5以下");
        assertThat(formats.value(new Value("全国平均以上", ValueState.TEXT, null, null, null, null)))
                .isEqualTo("全国平均以上");
        assertThat(formats.value(new Value("―", ValueState.UNDEFINED, null, null, null, null)))
                .isEqualTo("—");
    }

    @Test
    void yearsCarryBothErasAndTheFirstYearItsName() {
        assertThat(formats.fiscalYear(2025)).isEqualTo("令和7年度（2025）");
        assertThat(formats.fiscalYear(2019)).isEqualTo("令和元年度（2019）");
        assertThat(formats.shortYear(2018)).isEqualTo("H30");
        assertThat(formats.calendarYear(2020)).isEqualTo("令和2年（2020）");
    }

    @Test
    void aPeriodNamesTheEraOnceUnlessItChanges() {
        assertThat(formats.period(new Period(2024, 2026, ""))).isEqualTo("令和6～8年度");
        assertThat(formats.period(new Period(2015, 2019, ""))).isEqualTo("平成27年度～令和元年度");
        assertThat(formats.period(new Period(null, 2026, "令和8年度まで"))).isEqualTo("令和8年度まで");
        assertThat(formats.westernPeriod(new Period(2024, 2026, ""))).isEqualTo("2024～2026年度");
    }

    @Test
    void momentsAreInTheTimeOfJapan() {
        assertThat(formats.moment(Instant.parse("2026-04-14T00:32:00Z"))).isEqualTo("令和8年4月14日 9:32");
        assertThat(formats.day(LocalDate.of(2025, 1, 5))).isEqualTo("令和7年1月5日");
    }

    private static Cost cost(BigDecimal amount, ValueState state) {
        return new Cost(2024, amount, MoneyUnit.THOUSAND_YEN, state, CostKind.PLANNED, null, SourceRef.ofLine(1, null));
    }
}
