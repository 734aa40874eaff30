package jp.shirube.checker.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import jp.shirube.formats.text.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1,234 | 1234", "▲１２．５％ | -12.5", "-3人 | -3", "+4 | 4", "0.10 | 0.10", "56千円 | 56"})
    void a_number_keeps_its_sign_and_its_decimals(String printed, BigDecimal value) {
        assertThat(Number.of(Cell.of(printed)))
                .isNotNull()
                .extracting(Number::value)
                .isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025年度", "1.", "12.人", "▲", "5点", "約5", "R7", "1-2"})
    void anything_else_is_none(String printed) {
        assertThat(Number.of(Cell.of(printed))).isNull();
    }
}
