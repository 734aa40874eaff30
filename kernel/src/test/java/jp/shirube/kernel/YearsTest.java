package jp.shirube.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearsTest {

    @ParameterizedTest
    @CsvSource({
        "1868, MEIJI, 1",
        "1912, TAISHO, 1",
        "1926, SHOWA, 1",
        "1988, SHOWA, 63",
        "1989, HEISEI, 1",
        "2018, HEISEI, 30",
        "2019, REIWA, 1",
        "2024, REIWA, 6"
    })
    void namesAYearByTheEraThatBeganLast(int western, Era era, int yearOfEra) {
        assertThat(Era.ofWestern(western)).isEqualTo(era);
        assertThat(era.yearOf(western)).isEqualTo(yearOfEra);
        assertThat(era.toWestern(yearOfEra)).isEqualTo(western);
    }

    @ParameterizedTest
    @CsvSource({"2024, 4, 2024", "2024, 12, 2024", "2025, 1, 2024", "2025, 3, 2024", "2025, 4, 2025"})
    void beginsAFiscalYearInApril(int year, int month, int fiscal) {
        assertThat(FiscalYear.ofMonth(year, month)).isEqualTo(new FiscalYear(fiscal));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 13, -1})
    void refusesMonthsThatThereAreNot(int month) {
        assertThatIllegalArgumentException().isThrownBy(() -> FiscalYear.ofMonth(2024, month));
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 1867, 2201})
    void refusesYearsOfAnotherCalendar(int year) {
        assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(year));
    }

    @Test
    void ordersFiscalYears() {
        assertThat(new FiscalYear(2024)).isLessThan(new FiscalYear(2025));
    }
}
