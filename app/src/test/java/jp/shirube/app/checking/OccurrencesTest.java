package jp.shirube.app.checking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccurrencesTest {
    @Test
    void aNumberIsNotFoundInsideALongerOne() {
        assertThat(Occurrences.of("42", "142 421 1,420 4.42 42人、42")).containsExactly(19, 23);
        assertThat(Occurrences.of("564,800", "1,564,800 564,800 564,800.5")).containsExactly(10);
    }

    @Test
    void wordsAreFoundWhereverTheyStand() {
        assertThat(Occurrences.of("ああ", "ああああ。ああ")).containsExactly(0, 2, 5);
        assertThat(Occurrences.of("", "何か")).isEmpty();
    }
}
