package jp.shirube.achievement.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CasesTest {
    private static final Path CASES = Path.of("..", "cases");
    private static final String RIGHT = """
            - 名前: 例
              指標: {向き: 増やす, 目標値: 20}
              年度: 2026
              実績: 15
              手計算: 15 ÷ 20 × 100 = 75.0
              期待: {計算: 達成率, 値: 75.0}
            """;

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyCaseComesOutAsWorkedOutByHand(Path file) throws IOException {
        List<CaseOutcome> failed = Cases.run(Files.readString(file)).stream()
                .filter(outcome -> !outcome.isPassed())
                .toList();

        assertThat(failed).isEmpty();
    }

    @Test
    void thereAreAtLeastAHundredAndTwentyOfThem() throws IOException {
        int count = 0;
        for (Path file : files()) {
            count += Cases.run(Files.readString(file)).size();
        }
        assertThat(count).isGreaterThanOrEqualTo(120);
    }

    @Test
    void aCaseThatIsRightPassesWithItsLine() {
        assertThat(Cases.run("\n" + RIGHT)).containsExactly(new CaseOutcome("例", 2, List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            期待: {計算: 達成率, 値: 75.0}  | 期待: {計算: 維持}           | 計算: 維持 のはずが 達成率
            手計算: 15 ÷ 20 × 100 = 75.0    | 手計算: 75.1                 | 「手計算」に、期待する「値」の 75.0 が書かれていません。
            実績: 15                        | 実績: 14                     | 値: 75.0 のはずが 70.0
            実績: 15                        | じっせき: 15                 | 「じっせき」という項目はありません。
            年度: 2026                      | 年度: R8                     | 「R8」は西暦の年度ではありません。
            {計算: 達成率, 値: 75.0}        | {値: なし}                   | 値: なし のはずが 75
            {計算: 達成率, 値: 75.0}        | {}                           | 「期待」に何も書かれていません。
            {計算: 達成率, 値: 75.0}        | {値: x}                      | 「x」は数ではありません。
            {計算: 達成率, 値: 75.0}        | {評価: {x: S}}               | 「x」という評価区分はありません。
            向き: 増やす                    | 向き: 上                     | 「上」は使えません。書けるのは 増やす、減らす、保つ、幅の中 です。
            向き: 増やす                    | はじまり: 2026, 目標年度: 2026 | 「はじまり」は「目標年度」より前の年度にしてください。
            期待: {計算: 達成率, 値: 75.0}  | 期待: 75                     | ここには「名前: 値」の組を書いてください。
            目標値: 20                      | 目標値: [20]                 | ここには一つの値を書いてください。
            目標値: 20                      | 断絶: 2025                   | ここには「- 」ではじまる並びを書いてください。
            実績: 15                        | 年度: 2027                   | 「年度」が二度書かれています。
            """)
    void whatIsWrongIsSaidWithItsLine(String right, String wrong, String said) {
        List<CaseOutcome> outcomes = Cases.run(RIGHT.replace(right, wrong));

        assertThat(outcomes).hasSize(1);
        assertThat(outcomes.get(0).isPassed()).isFalse();
        assertThat(outcomes.get(0).differences().get(0).text()).contains(said);
        assertThat(outcomes.get(0).differences().get(0).line()).isBetween(1, 6);
    }

    @Test
    void aFileThatIsNoYamlIsRefusedWithItsLine() {
        assertThatThrownBy(() -> Cases.run("- a\n b: ["))
                .isInstanceOfSatisfying(
                        UnreadableYaml.class, e -> assertThat(e.line()).isEqualTo(2))
                .hasMessageStartingWith("YAMLとして読めません");
    }

    @Test
    void aFileWithoutCasesIsRefused() {
        assertThatThrownBy(() -> Cases.run("# 何もない\n"))
                .isInstanceOf(UnreadableYaml.class)
                .hasMessage("例が一つもありません。");
    }
}
