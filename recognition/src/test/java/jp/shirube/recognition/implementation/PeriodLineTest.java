package jp.shirube.recognition.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import jp.shirube.formats.text.TextDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodLineTest {

    @ParameterizedTest
    @ValueSource(strings = {"まで", "の3か年", "の5か年", "の10カ年", "の４箇年"})
    void wordsBehindTheYearsAddNothing(String words) {
        PeriodLine line = PeriodLine.of(
                TextDocument.of("実施計画 令和7年度～令和11年度" + words).lines().get(0));
        assertThat(Objects.requireNonNull(line).period().to()).isEqualTo(2029);
    }
}
