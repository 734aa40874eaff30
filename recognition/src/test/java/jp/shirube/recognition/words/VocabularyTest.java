package jp.shirube.recognition.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    private static final Vocabulary PLANS = Vocabulary.of("総合計画", "計画書", "構想");

    @Test
    void finds_a_word_wherever_it_stands() {
        assertThat(PLANS.indexIn("総合計画の一部")).isZero();
        assertThat(PLANS.indexIn("第2次の総合計画")).isEqualTo(4);
        assertThat(PLANS.isIn("みほん町基本構想")).isTrue();
    }

    @Test
    void a_part_of_a_word_is_no_word() {
        assertThat(PLANS.isIn("総合計")).isFalse();
        assertThat(PLANS.isIn("構")).isFalse();
        assertThat(PLANS.isIn("")).isFalse();
        assertThat(PLANS.isIn("計画")).isFalse();
    }

    @Test
    void of_several_words_the_first_in_the_text_counts() {
        assertThat(PLANS.indexIn("構想と総合計画")).isZero();
        assertThat(PLANS.indexIn("の総合計画と構想")).isEqualTo(1);
    }

    @Test
    void words_of_one_letter_stand_beside_longer_ones() {
        Vocabulary divisions = Vocabulary.of("課", "委員会");
        assertThat(divisions.indexIn("教育委員会")).isEqualTo(2);
        assertThat(divisions.isIn("課")).isTrue();
        assertThat(divisions.isIn("委員")).isFalse();
        assertThat(divisions.ends("企画課")).isTrue();
        assertThat(divisions.ends("課長")).isFalse();
    }

    @Test
    void a_text_may_begin_with_a_word() {
        assertThat(PLANS.begins("構想の実現")).isTrue();
        assertThat(PLANS.begins("新構想")).isFalse();
        assertThat(PLANS.begins("")).isFalse();
    }

    @Test
    void a_word_may_be_broken_over_the_end_of_a_line() {
        assertThat(PLANS.isBroken("みほん町総合", "計画に基づき")).isTrue();
        assertThat(PLANS.isBroken("みほん町総", "合計画に基づき")).isTrue();
        assertThat(PLANS.isBroken("みほん町総合計画", "に基づき")).isFalse();
        assertThat(PLANS.isBroken("みほん町の", "総合計画")).isFalse();
        assertThat(PLANS.isBroken("みほん町総合", "")).isFalse();
        assertThat(PLANS.isBroken("", "計画")).isFalse();
    }

    @Test
    void an_empty_word_is_refused() {
        assertThatThrownBy(() -> Vocabulary.of("計画", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsWordsOfAnyLengthAtAnyPlace() {
        for (Vocabulary words : List.of(
                Vocabulary.of("市", "計画"), Vocabulary.of("計画", "総合計画"), Vocabulary.of("か年計画", "基本構想", "総合戦略会議"))) {
            for (String word : List.of("市", "総合計画", "か年計画", "基本構想", "総合戦略会議")) {
                for (int before = 0; before < 9; before++) {
                    String text = "本".repeat(before) + word;
                    int expected = -1;
                    for (int i = 0; i < text.length() && expected < 0; i++) {
                        expected = words.findAt(text, i) == null ? -1 : i;
                    }
                    assertThat(words.indexIn(text)).isEqualTo(expected);
                    assertThat(words.indexIn(text + "本".repeat(3))).isEqualTo(expected);
                }
            }
        }
    }
}
