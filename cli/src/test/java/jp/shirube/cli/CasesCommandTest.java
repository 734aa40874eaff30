package jp.shirube.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CasesCommandTest {
    private static final String CASE = """
            - 名前: 例
              指標: {向き: 増やす, 目標値: 20}
              年度: 2026
              実績: 15
              手計算: 15 ÷ 20 × 100 = 75.0
              期待: {値: 75.0}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void everyCaseOfAFolderIsSaidWithItsPlace() throws IOException {
        String file = write("a.yaml", CASE);
        write("notes.txt", "no case");

        assertThat(run("cases", folder.toString())).isZero();
        assertThat(said(out)).contains("○ " + file + ":1 例", "1件のうち、手計算どおり 1件、違ったもの 0件");
    }

    @Test
    void aCaseThatDiffersIsSaidWithTheLineOfTheDifference() throws IOException {
        String file = write("a.yaml", CASE.replace("実績: 15", "実績: 14"));

        assertThat(run("cases", file)).isEqualTo(1);
        assertThat(said(out)).contains("× " + file + ":1 例", file + ":6 値: 75.0 のはずが 70.0");
    }

    @Test
    void whatCannotBeReadIsRefusedAndTheRestIsRun() throws IOException {
        String good = write("a.yaml", CASE);
        String bad = write("b.yaml", "- a\n b: [");

        assertThat(run("cases", bad, folder.resolve("none.yaml").toString(), good))
                .isEqualTo(1);
        assertThat(said(err)).contains(bad + ":2 YAMLとして読めません", "none.yaml: ファイルが見つからない");
        assertThat(said(out)).contains("1件のうち、手計算どおり 1件");
    }

    @Test
    void wrongWordsDoNothing() {
        assertThat(run("cases", "--all")).isEqualTo(2);
        assertThat(run("cases")).isEqualTo(2);
        assertThat(run("cases", "--help")).isZero();
        assertThat(said(out)).contains("使い方: ./shirube cases");
    }

    private int run(String... arguments) {
        return Main.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
    }

    private String write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
