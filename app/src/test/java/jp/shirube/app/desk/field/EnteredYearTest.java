package jp.shirube.app.desk.field;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredYearTest {
    @ParameterizedTest
    @CsvSource({"令和7年度,2025", "R7,2025", "Ｒ７,2025", "2025,2025", "２０２５,2025", "2025年度,2025", "令和元年度,2019", "平成30年度,2018"
    })
    void bothErasAreUnderstoodInAnyWidth(String typed, int year) {
        assertThat(EnteredYear.parse(typed)).contains(year);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "7", "令和", "らいねん", "2025と2026", "R7から", "12025"})
    void anythingDoubtfulIsNoYear(String typed) {
        assertThat(EnteredYear.parse(typed)).isEmpty();
    }
}
