package jp.shirube.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedYearTest {

    @ParameterizedTest
    @CsvSource({
        "令和6年度, 2024, FISCAL",
        "令和元年度, 2019, FISCAL",
        "平成31年, 2019, CALENDAR",
        "平成31(2019)年, 2019, CALENDAR",
        "2021(令和3)年度, 2021, FISCAL",
        "令和元年度(2019年度), 2019, FISCAL",
        "昭和64年, 1989, CALENDAR",
        "R5, 2023, BARE",
        "H29, 2017, BARE",
        "S60年度, 1985, FISCAL",
        "2024, 2024, BARE",
        "2024年度, 2024, FISCAL",
        "1868年, 1868, CALENDAR",
        "(R6), 2024, BARE"
    })
    void readsAYearOfEitherCalendar(String key, int year, PrintedYear.Unit unit) {
        assertThat(PrintedYear.listIn(key)).singleElement().satisfies(found -> {
            assertThat(found.year()).isEqualTo(year);
            assertThat(found.unit()).isEqualTo(unit);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", "年度", "12024年", "1,2024年", "0.2024年", "2024人", "1867年", "2201年", "令和", "令和0年", "令和123年", "R5-1",
                "R5.3", "ER5", "R5a", "S1-2", "20245"
            })
    void findsNoYearInOtherNumbers(String key) {
        assertThat(PrintedYear.findIn(key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "令和6年度~令和10年度, 2024, 2028",
        "2024年度から2028年度, 2024, 2028",
        "R6~R10, 2024, 2028",
        "R6-R10, 2024, 2028",
        "2020-2025, 2020, 2025",
        "平成30年度→令和5年度, 2018, 2023",
        "令和6(2023)年度, 2024, 2023"
    })
    void readsBothEndsOfASpan(String key, int first, int second) {
        assertThat(PrintedYear.listIn(key)).extracting(PrintedYear::year).containsExactly(first, second);
    }

    @ParameterizedTest
    @ValueSource(strings = {"基準値(令和5年度)", "令和5年度実績", "2023(令和5)年度末"})
    void knowsWhereTheYearStands(String key) {
        PrintedYear year = PrintedYear.findIn(key).orElseThrow();
        assertThat(PrintedYear.at(key, year.start())).contains(year);
        assertThat(key.substring(year.start(), year.end())).endsWith("年度");
    }
}
