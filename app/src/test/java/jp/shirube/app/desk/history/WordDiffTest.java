package jp.shirube.app.desk.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import jp.shirube.app.desk.history.Piece.Kind;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    private static List<String> of(List<Piece> pieces, Kind kind) {
        return pieces.stream()
                .filter(each -> each.kind() == kind)
                .map(Piece::text)
                .toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    @Test
    void aWordIsARunOfOneScriptAndAFigureStaysWhole() {
        assertThat(WordDiff.words("除雪車を1,200台、センターで。"))
                .containsExactly("除雪車", "を", "1,200", "台", "、", "センター", "で", "。");
        assertThat(WordDiff.words("")).isEmpty();
    }

    @Test
    void onlyTheWordsThatDifferAreMarked() {
        WordDiff diff = WordDiff.of("除雪車を3台、購入する。", "除雪車を5台、更新する。");
        assertThat(of(diff.before(), Kind.GONE)).containsExactly("3", "購入");
        assertThat(of(diff.after(), Kind.NEW)).containsExactly("5", "更新");
        assertThat(of(diff.before(), Kind.SAME)).isEqualTo(of(diff.after(), Kind.SAME));
    }

    @Test
    void fromNothingEverythingIsNew() {
        assertThat(WordDiff.of("", "新しい文").after()).extracting(Piece::kind).containsOnly(Kind.NEW);
        assertThat(WordDiff.of("", "新しい文").before()).isEmpty();
    }

    @Test
    void bothSidesAreAlwaysTheWholeTexts() {
        Random random = new Random(4000);
        String letters = "町の計画1,2。、施策センター";
        for (int round = 0; round < 300; round++) {
            String one = random(random, letters, random.nextInt(60));
            String other = random(random, letters, random.nextInt(60));
            WordDiff diff = WordDiff.of(one, other);
            assertThat(text(diff.before())).isEqualTo(one);
            assertThat(text(diff.after())).isEqualTo(other);
        }
    }

    /** The longest texts of plans; the figure is printed so that a change of it is seen. */
    @Test
    void fourThousandCharactersTakeNoTimeThatOneNotices() {
        Random random = new Random(1);
        String letters = "町の計画を1、進める。施策センターと";
        String one = random(random, letters, 4000);
        String near = one.substring(0, 1000) + "変えた" + one.substring(1003, 3000) + one.substring(3100);
        String far = random(random, letters, 4000);
        WordDiff.of(one, far);
        long start = System.nanoTime();
        assertThat(of(WordDiff.of(one, near).before(), Kind.GONE)).isNotEmpty();
        long middle = System.nanoTime();
        assertThat(of(WordDiff.of(one, far).before(), Kind.GONE)).isNotEmpty();
        long end = System.nanoTime();
        System.out.printf(
                "4,000 characters: a few changes %.1f ms, another text %.1f ms%n",
                (middle - start) / 1e6, (end - middle) / 1e6);
        assertThat(end - start).isLessThan(2_000_000_000L);
    }

    private static String random(Random random, String letters, int length) {
        return random.ints(length, 0, letters.length())
                .mapToObj(at -> letters.substring(at, at + 1))
                .collect(Collectors.joining());
    }
}
