package jp.shirube.app.desk.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnteredNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"11,527|11527", "１１，５２７|11527", "▲2,460|-2460", "-3|-3", "45.80|45.80", "0|0", "1,200千円|1200"})
    void aNumberIsReadInEveryWidthAndWithItsOwnUnit(String typed, BigDecimal number) {
        assertThat(EnteredNumber.parse(typed, "千円")).contains(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "未定",
                "1,20",
                "12,3456",
                "1 200",
                "1.2.3",
                "1,200円",
                "約100",
                "1/2",
                "9999999999999999999999999"
            })
    void whatIsDoubtfulIsNoNumber(String typed) {
        assertThat(EnteredNumber.parse(typed, "千円")).isEmpty();
    }

    @Test
    void aUnitAloneIsNoNumber() {
        assertThat(EnteredNumber.parse("千円", "千円")).isEmpty();
    }
}
