package jp.shirube.app.desk.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.exchange.MoneyUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EnteredCostTest {
    private final EnteredCost thousand = new EnteredCost(MoneyUnit.THOUSAND_YEN, new JapaneseFormats());

    static Stream<List<String>> cases() throws Exception {
        return Files.readAllLines(Path.of("src", "test", "resources", "cells.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split("\\|", -1)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCellIsReadAsNumberDashUndecidedNothingOrNotAtAll(List<String> line) {
        var read = thousand.read(line.get(0));
        assertThat(read.map(value -> value.state().code()).orElse("bad")).isEqualTo(line.get(1));
        assertThat(read.map(thousand::write).orElse("")).isEqualTo(line.get(2));
    }

    @Test
    void inYenThereIsNothingBelowTheYenAndTheOtherUnitIsNoGuess() {
        EnteredCost yen = new EnteredCost(MoneyUnit.YEN, new JapaneseFormats());
        assertThat(yen.read("1,200円")).isPresent();
        assertThat(yen.read("1,200千円")).isEmpty();
        assertThat(yen.read("1.5")).isEmpty();
        assertThat(yen.in(new BigDecimal("1.5"), MoneyUnit.THOUSAND_YEN)).isEqualByComparingTo("1500");
        assertThat(thousand.in(new BigDecimal("1234567"), MoneyUnit.YEN)).isEqualByComparingTo("1234.567");
    }
}
