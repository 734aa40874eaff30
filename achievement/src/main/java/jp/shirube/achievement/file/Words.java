package jp.shirube.achievement.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/** The Japanese words for formulas, reasons and the rest, from {@code words.properties}: for reading files and for showing results. */
public final class Words {
    private static final Properties WORDS = load();

    private Words() {}

    /** The word for a constant; every constant has one. */
    public static String of(Enum<?> constant) {
        return text(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The constant for a word. */
    public static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        for (E constant : type.getEnumConstants()) {
            if (WORDS.getProperty(type.getSimpleName() + "." + constant.name(), "")
                    .equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** A text with {0}, {1} … filled in. A missing text is a mistake of the programmer. */
    public static String text(String key, Object... arguments) {
        String text = WORDS.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no text " + key);
        }
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    private static Properties load() {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream("words.properties")) {
            if (in == null) {
                throw new IllegalStateException("words.properties is missing");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
