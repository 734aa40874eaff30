package jp.shirube.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The Japanese texts of the command line, from {@code texts.properties}. */
final class Texts {

    private Texts() {}

    /** A text with {0}, {1} … filled in. A missing text is a mistake of the programmer. */
    static String of(String key, Object... arguments) {
        String text = Loaded.ALL.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** Loaded only when the first text is needed: a command that succeeds prints none. */
    private static final class Loaded {
        static final Properties ALL = load();

        private static Properties load() {
            Properties texts = new Properties();
            try (InputStream in = Texts.class.getResourceAsStream("texts.properties")) {
                if (in == null) {
                    throw new IllegalStateException("texts.properties is missing");
                }
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return texts;
        }
    }
}
