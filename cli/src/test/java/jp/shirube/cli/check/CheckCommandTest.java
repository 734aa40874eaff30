package jp.shirube.cli.check;

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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class CheckCommandTest {

    private static final String WRONG_SUM = sample("with-problems/row-total-differs.txt");
    private static final String SUSPECT = sample("with-problems/unit-missing.txt");
    private static final String GOOD = sample("good/mihon-jisshi-keikaku.txt");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void a_plan_that_is_right_ends_with_0() {
        assertThat(run(GOOD)).isZero();
        assertThat(out()).contains("誤り 0　確認 0");
    }

    @Test
    void an_error_is_told_with_its_line_and_ends_with_4() {
        assertThat(run(WRONG_SUM)).isEqualTo(4);
        assertThat(out())
                .contains("row-total-differs.txt:38: 誤り［row-total-differs］")
                .contains("562,900")
                .contains("562,000");
    }

    @Test
    void warnings_alone_end_with_5() {
        assertThat(run(SUSPECT)).isEqualTo(5);
    }

    @Test
    void a_file_that_is_refused_ends_with_1_and_the_others_are_checked() {
        assertThat(run("nowhere.txt", WRONG_SUM)).isEqualTo(1);
        assertThat(err()).contains("nowhere.txt");
        assertThat(out()).contains("row-total-differs");
    }

    @Test
    void wrong_words_end_with_2() {
        assertThat(run("--loud", GOOD)).isEqualTo(2);
        assertThat(run()).isEqualTo(2);
    }

    @Test
    void json_holds_every_finding_and_the_counts() throws IOException {
        run("--json", WRONG_SUM, GOOD);

        JsonNode json = new ObjectMapper().readTree(out());
        assertThat(json.get("format").asString()).isEqualTo("shirube-check/1");
        assertThat(json.get("documents")).hasSize(2);
        assertThat(json.get("documents")
                        .get(0)
                        .get("findings")
                        .get(0)
                        .get("rule")
                        .asString())
                .isEqualTo("row-total-differs");
        assertThat(json.get("errors").asInt()).isEqualTo(1);
    }

    @Test
    void sarif_names_rules_levels_and_places() throws IOException {
        run("--sarif", WRONG_SUM);

        JsonNode run = new ObjectMapper().readTree(out()).get("runs").get(0);
        JsonNode result = run.get("results").get(0);
        assertThat(run.get("tool").get("driver").get("rules")).hasSizeGreaterThan(50);
        assertThat(result.get("level").asString()).isEqualTo("error");
        assertThat(result.get("locations")
                        .get(0)
                        .get("physicalLocation")
                        .get("region")
                        .get("startLine")
                        .asInt())
                .isEqualTo(38);
    }

    @Test
    void a_rule_that_the_town_switched_off_is_named_as_such() throws IOException {
        Path settings = folder.resolve("town.properties");
        Files.writeString(settings, "severity.row-total-differs=off\n");

        assertThat(run("--settings", settings.toString(), WRONG_SUM)).isZero();
        assertThat(out()).contains("切ってある点検: row-total-differs");
    }

    @Test
    void settings_that_state_nothing_are_refused() throws IOException {
        Path settings = folder.resolve("town.properties");
        Files.writeString(settings, "colour=red\n");

        assertThat(run("--settings", settings.toString(), GOOD)).isEqualTo(2);
        assertThat(err()).contains("colour");
    }

    @Test
    void rules_are_listed_with_what_they_say_and_why() {
        assertThat(run("--rules")).isZero();
        assertThat(out())
                .contains("row-total-differs（誤り）")
                .contains("なぜ")
                .contains("189,200 | 【562,900】")
                .contains("189,200 | 【562,000】");
        assertThat(out().lines()).hasSizeLessThan(800).noneMatch(line -> line.length() > 400);
    }

    @Test
    void a_rule_that_is_named_is_shown_with_its_whole_example() {
        assertThat(run("--rules", "zone-cost-differs")).isZero();
        assertThat(out()).contains("--- 共生ビジョン").contains("事業費 (千円)").doesNotContain("row-total-differs");
        assertThat(run("--rules", "no-such-rule")).isEqualTo(2);
        assertThat(err()).contains("no-such-rule");
    }

    private int run(String... arguments) {
        return CheckCommand.run(List.of(arguments), stream(out), stream(err));
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String sample(String name) {
        Path at = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(at.resolve("samples"))) {
            at = at.getParent();
        }
        return at.resolve("samples").resolve(name).toString();
    }
}
