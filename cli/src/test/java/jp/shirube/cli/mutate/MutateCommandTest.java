package jp.shirube.cli.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.UsedLines;
import jp.shirube.formats.text.TextDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutateCommandTest {

    @TempDir
    Path folder;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private String file;

    @BeforeEach
    void writeADocument() throws IOException {
        file = Files.writeString(folder.resolve("みほん.txt"), "みほん町総合計画\n第1章 くらし\n".repeat(40))
                .toString();
    }

    @Test
    void findsNothingWrongWithAReaderThatAccountsForEveryLine() {
        assertThat(run(MutateCommandTest::accountForAll, "--count", "200", file))
                .isZero();
        assertThat(output()).contains("200").contains("みほん.txt");
    }

    @Test
    void findsAReaderThatLosesTheLastLineAndSaysHowToRepeatIt() {
        Function<TextDocument, PlanDocument> forgetful =
                text -> accountFor(text.lines().size() - 1);
        assertThat(run(forgetful, "--count", "20", "--seed", "500", file)).isEqualTo(1);
        assertThat(output()).contains("--count 1 --seed 500 " + file);
    }

    @Test
    void findsAReaderThatFailsNowAndThen() {
        Function<TextDocument, PlanDocument> brittle = text -> {
            if (text.lines().size() % 5 == 0) {
                throw new IllegalStateException();
            }
            return accountForAll(text);
        };
        assertThat(run(brittle, "--count", "100", file)).isEqualTo(1);
        assertThat(output()).contains("IllegalStateException");
    }

    @Test
    void givesUpOnAReaderThatHangs() {
        Function<TextDocument, PlanDocument> endless = text -> {
            try {
                Thread.sleep(Duration.ofHours(1).toMillis());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return accountForAll(text);
        };
        assertThat(run(endless, "--count", "4", file)).isEqualTo(1);
        assertThat(output()).contains("--count 1 --seed ");
    }

    @Test
    void findsACaseThatStaysSlow() {
        List<Outcome> outcomes = List.of(
                new Outcome(0, 1, 1_000_000, false, List.of()),
                new Outcome(0, 2, 2_000_000, false, List.of()),
                new Outcome(0, 3, 90_000_000, false, List.of()),
                new Outcome(0, 4, 80_000_000, false, List.of()),
                new Outcome(0, 5, 1_000_000, false, List.of()));
        List<Outcome> judged = Slowness.judge(outcomes, outcome -> outcome.seed() == 3 ? outcome : outcomes.get(0));
        assertThat(judged.get(2).faults()).extracting(Fault::kind).containsExactly(Fault.Kind.SLOW);
        assertThat(judged.get(3).faults()).isEmpty();
        assertThat(judged.get(3).nanos()).isEqualTo(1_000_000);
    }

    @Test
    void writesTheDamagedDocument() throws IOException {
        Path damaged = folder.resolve("damaged.txt");
        assertThat(run(
                        MutateCommandTest::accountForAll,
                        "--count",
                        "1",
                        "--seed",
                        "9",
                        "--write",
                        damaged.toString(),
                        file))
                .isZero();
        assertThat(Files.readAllBytes(damaged))
                .isEqualTo(Case.of(Original.read(file), 9).bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "--count 0 x", "--count many x", "--count", "--unheard 1 x", "--write a x", "--seed 5"})
    void refusesWrongWords(String words) {
        String[] arguments = words.isEmpty() ? new String[0] : words.split(" ");
        assertThat(run(MutateCommandTest::accountForAll, arguments)).isEqualTo(2);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThat(run(MutateCommandTest::accountForAll, folder.resolve("none").toString()))
                .isEqualTo(1);
        assertThat(output()).contains("none");
    }

    private int run(Function<TextDocument, PlanDocument> recognition, String... arguments) {
        PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
        return new MutateCommand(recognition, Duration.ofSeconds(2), out, out).run(List.of(arguments));
    }

    private String output() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static PlanDocument accountForAll(TextDocument text) {
        return accountFor(text.lines().size());
    }

    private static PlanDocument accountFor(int lines) {
        PlanHeader header =
                new PlanHeader("みほん", PlanKind.OTHER, null, List.of(), null, null, List.of(), null, List.of());
        List<UsedLines> used = lines < 1 ? List.of() : List.of(new UsedLines(1, lines, LineUse.BODY));
        return new PlanDocument(
                header, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), used, List.of());
    }
}
