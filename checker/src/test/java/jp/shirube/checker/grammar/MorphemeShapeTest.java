package jp.shirube.checker.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MorphemeShapeTest {
    private static final String SENTENCE = "町は道を直すます。";
    private final List<Morpheme> morphemes = new Morphemes().of(SENTENCE, 0, SENTENCE.length());

    @Test
    void aSentenceIsTakenApartWithKindsFormsAndPlaces() {
        assertThat(morphemes).extracting(Morpheme::surface).containsExactly("町", "は", "道", "を", "直す", "ます", "。");
        Morpheme verb = morphemes.get(4);
        assertThat(verb.kind()).startsWith("動詞");
        assertThat(verb.form()).isEqualTo("基本形");
        assertThat(verb.start()).isEqualTo(4);
        assertThat(verb.end()).isEqualTo(6);
    }

    @Test
    void placesCountFromTheBeginningOfTheText() {
        assertThat(new Morphemes()
                        .of("前の文。" + SENTENCE, 4, 4 + SENTENCE.length())
                        .get(0)
                        .start())
                .isEqualTo(4);
    }

    @Test
    void aRowStandsWhereEachOfItsShapesDoes() {
        assertThat(stands("動詞[基本形] 助動詞:ます")).isTrue();
        assertThat(stands("動詞[連用形] 助動詞:ます")).isFalse();
        assertThat(stands("名詞|動詞 助動詞")).isTrue();
        assertThat(stands("助詞 動詞:直す")).isTrue();
        assertThat(stands("助詞 動詞:作る,見る")).isFalse();
    }

    @Test
    void aRowOutsideOfThePartOfTheTextIsNotSeen() {
        assertThat(MorphemeShape.stands(MorphemeShape.row("名詞 助詞"), morphemes, 5, 8))
                .isFalse();
    }

    @Test
    void aRowWrittenOtherwiseIsRefused() {
        assertThatThrownBy(() -> MorphemeShape.row("動詞[基本形"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("動詞[基本形");
    }

    private boolean stands(String row) {
        return MorphemeShape.stands(MorphemeShape.row(row), morphemes, 0, SENTENCE.length());
    }
}
