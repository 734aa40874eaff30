package jp.shirube.checker;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;

/** Which rules of checking tell better what a rule of reading tells at the same line, from {@code superseding.properties}. */
final class Superseding {

    private static final Properties RULES = load();

    private Superseding() {}

    /** The rules of checking that take the place of a rule of reading; none for most. */
    static List<String> of(String rule) {
        String rules = RULES.getProperty(rule);
        return rules == null ? List.of() : List.of(rules.split(","));
    }

    /** Whether a rule of reading tells of one cause all over a document, so that only its first finding need be acted on. */
    static boolean once(String rule) {
        return List.of(RULES.getProperty("@once", "").split(",")).contains(rule);
    }

    /** Whether a rule of reading tells of how far a form was understood, which the owner of the text cannot mend. */
    static boolean ofForm(String rule) {
        return List.of(RULES.getProperty("@form", "").split(",")).contains(rule);
    }

    private static Properties load() {
        Properties rules = new Properties();
        try (InputStream in = Superseding.class.getResourceAsStream("superseding.properties")) {
            if (in == null) {
                throw new IllegalStateException("superseding.properties is missing");
            }
            rules.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rules;
    }
}
