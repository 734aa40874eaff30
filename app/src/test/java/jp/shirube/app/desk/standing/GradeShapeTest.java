package jp.shirube.app.desk.standing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GradeShapeTest {
    @Test
    void theBestIsADiscAndNoGradeADashedRing() {
        assertThat(GradeShape.of(0, 7)).isEqualTo("g-a");
        assertThat(GradeShape.of(-1, 7)).isEqualTo("g-n");
    }

    @Test
    void fourGradesHaveFourShapesAndThreeEndInATriangle() {
        assertThat(IntStream.range(0, 4).mapToObj(rank -> GradeShape.of(rank, 4)))
                .containsExactly("g-a", "g-b", "g-c", "g-d");
        assertThat(IntStream.range(0, 3).mapToObj(rank -> GradeShape.of(rank, 3)))
                .containsExactly("g-a", "g-b", "g-c");
        assertThat(GradeShape.of(1, 2)).isEqualTo("g-c");
    }

    @Test
    void shapesNeverGetBetterDownTheScheme() {
        assertThat(IntStream.range(0, 7).mapToObj(rank -> GradeShape.of(rank, 7)))
                .isSorted()
                .contains("g-b", "g-c")
                .endsWith("g-d");
    }
}
