package jp.shirube.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.Inspection;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.text.Passages;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.Recognition;

/** Checking a plan that is read, over reading it. Both are measured in turn, round by round. */
final class CheckingRatio {

    /** Highest ratio that is good enough. */
    static final double GOAL = 2;

    private static final long WARM_MILLIS = 4000;

    private final Stopwatch watch = new Stopwatch();
    private final int rounds;

    CheckingRatio(int rounds) {
        this.rounds = rounds;
    }

    /**
     * What was measured, in milliseconds for all documents together.
     *
     * @param reading from a text to a plan
     * @param checking from a plan and its text to findings, passages included
     * @param ratio checking over reading, round by round
     */
    record Result(Spread reading, Spread checking, Spread ratio) {}

    Result measure(List<Path> files) throws IOException {
        List<String> texts = new ArrayList<>();
        List<TextDocument> documents = new ArrayList<>();
        List<PlanDocument> plans = new ArrayList<>();
        for (Path file : files) {
            String text = Files.readString(file);
            texts.add(text);
            documents.add(TextDocument.of(text));
            plans.add(Recognition.read(documents.get(documents.size() - 1)));
        }
        watch.warm(() -> read(texts), WARM_MILLIS);
        watch.warm(() -> check(documents, plans), WARM_MILLIS);
        double[] reading = new double[rounds];
        double[] checking = new double[rounds];
        double[] ratio = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            reading[i] = watch.millis(() -> read(texts));
            checking[i] = watch.millis(() -> check(documents, plans));
            ratio[i] = checking[i] / reading[i];
        }
        return new Result(Spread.of(reading), Spread.of(checking), Spread.of(ratio));
    }

    private static int read(List<String> texts) {
        int findings = 0;
        for (String text : texts) {
            findings += Recognition.read(TextDocument.of(text)).findings().size();
        }
        return findings;
    }

    private static int check(List<TextDocument> documents, List<PlanDocument> plans) {
        int findings = 0;
        for (int i = 0; i < plans.size(); i++) {
            TextDocument text = documents.get(i);
            CheckedPlan plan = new CheckedPlan("", plans.get(i), Passages.of(text), text);
            findings += Inspection.of(plan, Settings.STANDARD).size();
        }
        return findings;
    }
}
