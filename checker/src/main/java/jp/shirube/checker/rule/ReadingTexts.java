package jp.shirube.checker.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** What should stand where reading noticed something（あるべき）, and what to do（直し方）, from {@code reading.properties}. */
public final class ReadingTexts {

    private static final Properties TEXTS = load();

    private ReadingTexts() {}

    /** What should stand there, by the rule of reading; empty for a rule that is not known. */
    public static Optional<String> findStatement(String rule) {
        return Optional.ofNullable(TEXTS.getProperty(rule + ".statement"));
    }

    /** What a person can do about it; empty for a rule that is not known. */
    public static Optional<String> findAdvice(String rule) {
        return Optional.ofNullable(TEXTS.getProperty(rule + ".do"));
    }

    private static Properties load() {
        Properties texts = new Properties();
        try (InputStream in = ReadingTexts.class.getResourceAsStream("reading.properties")) {
            if (in == null) {
                throw new IllegalStateException("reading.properties is missing");
            }
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }
}
