package jp.shirube.recognition.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.reading.Reading;
import org.junit.jupiter.api.Test;

/** Cut, doubled, swapped and garbled lines: reading goes through, and every line is accounted for. */
class ImplementationMutationTest {

    private static final int RUNS = 400;

    @Test
    void damagedPlansAreReadToTheEnd() {
        List<String> lines = List.of(Seed.text().split("\n"));
        Random random = new Random(2026);
        for (int run = 0; run < RUNS; run++) {
            Reading reading = new Reading(TextDocument.of(String.join("\n", damaged(lines, random))));
            new ImplementationForm().read(reading);
            reading.reportUnplaced();
            for (Line line : reading.lines()) {
                assertThat(line.blank() || reading.accounted(line) || found(reading, line))
                        .as("run %d line %d", run, line.number())
                        .isTrue();
            }
        }
    }

    private static boolean found(Reading reading, Line line) {
        return reading.findings().stream()
                .anyMatch(finding -> finding.source() != null
                        && finding.source().line() <= line.number()
                        && line.number() <= finding.source().endLine());
    }

    private static List<String> damaged(List<String> lines, Random random) {
        List<String> damaged = new ArrayList<>(lines);
        for (int i = 0; i <= random.nextInt(6); i++) {
            int at = random.nextInt(damaged.size());
            String line = damaged.get(at);
            switch (random.nextInt(5)) {
                case 0 -> damaged.remove(at);
                case 1 -> damaged.add(at, line);
                case 2 -> Collections.swap(damaged, at, random.nextInt(damaged.size()));
                case 3 -> damaged.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                default -> damaged.set(at, garbled(line, random));
            }
        }
        return damaged;
    }

    private static String garbled(String line, Random random) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < out.length(); i++) {
            if (random.nextInt(4) == 0) {
                out.setCharAt(i, (char)
                        (random.nextInt(3) == 0 ? ' ' + random.nextInt(94) : 0x3040 + random.nextInt(0x2000)));
            }
        }
        return out.toString();
    }
}
