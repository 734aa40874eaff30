package jp.shirube.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractCommandTest {

    private static final String PLAN = String.join(
            "\n",
            "みほん町 実施計画（2025年度～2027年度）",
            "",
            "基本方針 1 雪に強いまち",
            "基本施策 1 除雪の充実",
            "施策 1 道路除雪",
            "●事業費",
            "単位：千円",
            "事業\t2025年度（令和7年度）\t2026年度（令和8年度）\t2027年度（令和9年度）\t3カ年事業費計",
            "町道除雪事業\t100\t200\t300\t600",
            "合計\t100\t200\t300\t600",
            "");

    private static final Charset CP932 = Charset.forName("windows-31j");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_plan_is_printed_as_one_object() throws IOException {
        int code = run("extract", write("plan.txt", PLAN.getBytes(StandardCharsets.UTF_8)));

        assertThat(code).isZero();
        assertThat(printed()).startsWith("{").contains("\"format\": \"shirube-plan/1\"", "町道除雪事業");
        assertThat(said()).isEmpty();
    }

    @Test
    void several_plans_are_printed_as_an_array_in_the_order_of_the_files() throws IOException {
        String first = write("b.txt", PLAN.getBytes(StandardCharsets.UTF_8));
        String second = write("a.txt", PLAN.replace("町道除雪", "歩道除雪").getBytes(StandardCharsets.UTF_8));

        assertThat(run("extract", first, second)).isZero();

        assertThat(printed().strip()).startsWith("[").endsWith("]");
        assertThat(printed().indexOf("町道除雪事業")).isLessThan(printed().indexOf("歩道除雪事業"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-31j"})
    void the_encoding_is_told_from_the_bytes(String charset) throws IOException {
        int code = run("extract", write("plan.txt", PLAN.getBytes(Charset.forName(charset))));

        assertThat(said()).isEmpty();
        assertThat(code).isZero();
        assertThat(printed()).contains("町道除雪事業", "2027");
    }

    @Test
    void a_refused_file_does_not_hold_up_the_others() throws IOException {
        String good = write("plan.txt", PLAN.getBytes(CP932));

        int code = run("extract", folder.resolve("away.txt").toString(), good);

        assertThat(code).isEqualTo(ExitCode.REFUSED);
        assertThat(said()).contains("away.txt", "見つからない");
        assertThat(printed()).contains("町道除雪事業");
    }

    @Test
    void an_empty_file_is_refused_and_nothing_is_printed() throws IOException {
        assertThat(run("extract", write("empty.txt", new byte[0]))).isEqualTo(ExitCode.REFUSED);
        assertThat(said()).contains("empty.txt", "文字が一つもありません");
        assertThat(printed()).isEmpty();
    }

    @Test
    void a_binary_file_is_refused() throws IOException {
        byte[] bytes = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 7, 1, 2, 3};

        assertThat(run("extract", write("picture.png", bytes))).isEqualTo(ExitCode.REFUSED);
        assertThat(said()).contains("picture.png", "文章のファイルではありません");
    }

    @Test
    void a_text_that_is_no_plan_is_refused() throws IOException {
        String story = "昔々、ある所に旅人がいました。旅人は川を渡り、山を越えて、知らない町に着きました。\n";

        assertThat(run("extract", write("story.txt", story.repeat(40).getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(ExitCode.REFUSED);
        assertThat(said()).contains("story.txt", "計画書として読める");
    }

    @Test
    void a_file_of_200_megabytes_is_refused_without_reading_it_whole() throws IOException {
        Path large = folder.resolve("large.txt");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(200L * 1024 * 1024);
        }

        assertThat(run("extract", large.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(said()).contains("large.txt", "大きすぎ");
    }

    @Test
    void a_folder_is_refused() {
        assertThat(run("extract", folder.toString())).isEqualTo(ExitCode.REFUSED);
        assertThat(said()).contains("フォルダー");
    }

    @Test
    void an_output_folder_takes_one_file_for_each_document() throws IOException {
        Path target = folder.resolve("out");

        int code = run("extract", "--out", target.toString(), write("plan.txt", PLAN.getBytes(StandardCharsets.UTF_8)));

        assertThat(code).isZero();
        assertThat(printed()).isEmpty();
        assertThat(target.resolve("plan.txt.json"))
                .content(StandardCharsets.UTF_8)
                .contains("町道除雪事業");
    }

    @Test
    void wrong_words_are_a_matter_of_usage() {
        assertThat(run("extract")).isEqualTo(ExitCode.USAGE);
        assertThat(run("extract", "--colour", "plan.txt")).isEqualTo(ExitCode.USAGE);
        assertThat(run("divine")).isEqualTo(ExitCode.USAGE);
        assertThat(said()).contains("--colour", "divine");
    }

    @Test
    void help_is_no_failure() {
        assertThat(run("--help")).isZero();
        assertThat(run("extract", "--help")).isZero();
        assertThat(printed()).contains("使い方", "終了コード");
    }

    private int run(String... arguments) {
        try (PrintStream output = new PrintStream(out, true, StandardCharsets.UTF_8);
                PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8)) {
            return Main.run(List.of(arguments), output, errors);
        }
    }

    private String write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
