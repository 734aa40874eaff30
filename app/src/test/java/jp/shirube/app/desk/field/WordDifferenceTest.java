package jp.shirube.app.desk.field;

import static org.assertj.core.api.Assertions.assertThat;

import jp.shirube.app.desk.field.WordDifference.Piece;
import org.junit.jupiter.api.Test;

class WordDifferenceTest {
    @Test
    void wordsThatTheOtherTextDoesNotHaveAreMarked() {
        WordDifference difference = WordDifference.of("駅前で朝市を開く", "駅前で夜市を開く。");

        assertThat(difference.mine())
                .containsExactly(new Piece("駅前で", false), new Piece("朝市", true), new Piece("を開く", false));
        assertThat(difference.theirs())
                .containsExactly(
                        new Piece("駅前で", false), new Piece("夜市", true), new Piece("を開く", false), new Piece("。", true));
    }

    @Test
    void bothTextsAreKeptWholeLineEndsToo() {
        String mine = "一行目\n二行目 Ab,1.5";
        WordDifference difference = WordDifference.of(mine, "");

        assertThat(String.join("", difference.mine().stream().map(Piece::text).toList()))
                .isEqualTo(mine);
        assertThat(difference.theirs()).isEmpty();
    }
}
