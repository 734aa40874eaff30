package jp.shirube.recognition.samples;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.formats.text.TextFile;
import jp.shirube.recognition.Recognition;

/** The sample documents that stand in the folder {@code samples} of the repository. */
final class Samples {

    static final String BASIC_PLAN = "mihon-sogo-keikaku.txt";
    static final String STRATEGY = "mihon-sogo-senryaku.txt";
    static final String IMPLEMENTATION = "mihon-jisshi-keikaku.txt";
    static final String IMPLEMENTATION_2026 = "mihon-jisshi-keikaku-2026.txt";
    static final String DRAFTING_POLICY = "mihon-sakutei-hoshin.txt";
    static final String ZONE_VISION = "mihon-ken-kyosei-vision.txt";

    private Samples() {}

    /** A good document as the recogniser reads it. */
    static PlanDocument readGood(String name) {
        return Recognition.read(good(name));
    }

    /** A document with one defect as the recogniser reads it. */
    static PlanDocument readWithProblem(String name) {
        return Recognition.read(withProblem(name));
    }

    static TextDocument good(String name) {
        return TextFile.read(folder().resolve("good").resolve(name));
    }

    static TextDocument withProblem(String name) {
        return TextFile.read(folder().resolve("with-problems").resolve(name));
    }

    private static Path folder() {
        Path here = Path.of("").toAbsolutePath();
        while (here != null) {
            Path samples = here.resolve("samples");
            if (Files.isDirectory(samples.resolve("good"))) {
                return samples;
            }
            here = here.getParent();
        }
        throw new IllegalStateException("no folder samples/good above the working directory");
    }
}
