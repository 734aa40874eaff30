package jp.shirube.checker.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The example of every rule, from {@code <rule>.txt} beside this class (see {@link ExampleText} for its form). */
public final class RuleExamples {

    private RuleExamples() {}

    /** The example of a rule; empty where there is none. */
    public static Optional<RuleExample> find(String rule) {
        if (!rule.matches("[a-z-]+")) {
            return Optional.empty();
        }
        try (InputStream in = RuleExamples.class.getResourceAsStream(rule + ".txt")) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(ExampleText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
