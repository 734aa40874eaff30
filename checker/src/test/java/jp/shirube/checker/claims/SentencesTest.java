package jp.shirube.checker.claims;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void a_sentence_ends_with_its_full_stop_and_the_rest_counts_as_one() {
        assertThat(Sentences.of("町が増えた。人は減る。表")).containsExactly("町が増えた。", "人は減る。", "表");
        assertThat(Sentences.of("人は減る。")).containsExactly("人は減る。");
        assertThat(Sentences.of("。。人")).containsExactly("。", "。", "人");
    }

    @Test
    void numbers_are_read_in_any_width_but_not_in_the_middle() {
        assertThat(Quantity.listIn("人口は１２,345人、世帯は678世帯、9-10人"))
                .extracting(Quantity::printed)
                .containsExactly("12,345", "678");
    }
}
