package jp.shirube.app.portal.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import org.junit.jupiter.api.Test;

class YearWordingTest {
    private final YearWording years = new YearWording();

    @Test
    void yearsAreGivenInBothCalendars() {
        assertThat(years.fiscal(2026)).isEqualTo("2026（令和8）年度");
        assertThat(years.bare(2019)).isEqualTo("2019（令和元）");
        assertThat(years.westernFiscal(2026)).isEqualTo("2026年度");
    }

    @Test
    void aPeriodNamesTheEraOnceUnlessItChanges() {
        assertThat(years.period(new Period(2024, 2026, ""))).isEqualTo("2024〜2026（令和6〜8）年度");
        assertThat(years.period(new Period(2015, 2024, ""))).isEqualTo("2015〜2024（平成27〜令和6）年度");
        assertThat(years.period(new Period(null, null, "当面の間"))).isEqualTo("当面の間");
        assertThat(years.period(null)).isEmpty();
    }

    @Test
    void fiscalYearsCalendarYearsAndDaysAreNotMixed() {
        assertThat(years.of(value(AsOfKind.FISCAL_YEAR, null))).isEqualTo("令和5年度");
        assertThat(years.of(value(AsOfKind.YEAR, null))).isEqualTo("令和5年");
        assertThat(years.of(value(AsOfKind.SURVEY, null))).isEqualTo("as printed");
        assertThat(years.of(value(AsOfKind.DATE, LocalDate.of(2019, 4, 1)))).isEqualTo("平成31年4月1日");
        assertThat(years.of(value(AsOfKind.DATE, LocalDate.of(2019, 5, 1)))).isEqualTo("令和元年5月1日");
        assertThat(years.of(null)).isEmpty();
    }

    private static Value value(AsOfKind kind, LocalDate date) {
        return new Value("x", ValueState.TEXT, null, null, null, new AsOf(kind, 2023, date, "as printed"));
    }
}
