package jp.shirube.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.Recognition;

/**
 * Recognition, from a text to a plan, over only splitting the same text into lines and normalising each. Both are measured in turn, round
 * by round, so that whatever disturbs the machine disturbs both.
 */
final class RecognitionRatio {

    /** Highest ratio that is good enough. */
    static final double GOAL = 10;

    private static final long WARM_MILLIS = 3000;

    private final Stopwatch watch = new Stopwatch();
    private final int rounds;

    RecognitionRatio(int rounds) {
        this.rounds = rounds;
    }

    /**
     * What was measured of one document, in milliseconds.
     *
     * @param split splitting and normalising only
     * @param cells splitting into lines and cells as recognition does first
     * @param whole all of recognition, cells included
     * @param ratio whole over split, round by round
     */
    record Result(String name, Spread split, Spread cells, Spread whole, Spread ratio) {}

    /** The result of each document, and last that of all together. */
    List<Result> measure(List<Path> files) throws IOException {
        List<Result> results = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (Path file : files) {
            texts.add(Files.readString(file));
        }
        for (int i = 0; i < texts.size(); i++) {
            results.add(measure(files.get(i).getFileName().toString(), List.of(texts.get(i))));
        }
        results.add(measure("", texts));
        return results;
    }

    /** A number that depends on all work done. */
    int kept() {
        return watch.kept();
    }

    private Result measure(String name, List<String> texts) {
        watch.warm(() -> split(texts), WARM_MILLIS / 4);
        watch.warm(() -> recognize(texts), WARM_MILLIS);
        double[] split = new double[rounds];
        double[] cells = new double[rounds];
        double[] whole = new double[rounds];
        double[] ratio = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            split[i] = watch.millis(() -> split(texts));
            whole[i] = watch.millis(() -> recognize(texts));
            cells[i] = watch.millis(() -> cells(texts));
            ratio[i] = whole[i] / split[i];
        }
        return new Result(name, Spread.of(split), Spread.of(cells), Spread.of(whole), Spread.of(ratio));
    }

    private static int split(List<String> texts) {
        int length = 0;
        for (String text : texts) {
            for (String line : text.lines().toList()) {
                length += JapaneseText.key(line).length();
            }
        }
        return length;
    }

    private static int cells(List<String> texts) {
        int lines = 0;
        for (String text : texts) {
            lines += TextDocument.of(text).lines().size();
        }
        return lines;
    }

    private static int recognize(List<String> texts) {
        int findings = 0;
        for (String text : texts) {
            findings += Recognition.read(TextDocument.of(text)).findings().size();
        }
        return findings;
    }
}
