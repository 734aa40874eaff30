package jp.shirube.recognition.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The words of findings, from the resource beside the enum that names the rules. */
final class Messages {

    private static final Map<Class<?>, Properties> BY_ENUM = new ConcurrentHashMap<>();

    private Messages() {}

    /** The message of a rule with {0}, {1} … filled in. A missing message is a mistake of the programmer. */
    static String of(Rule rule, Object... arguments) {
        String message =
                BY_ENUM.computeIfAbsent(rule.getClass(), Messages::load).getProperty(rule.id());
        if (message == null) {
            throw new IllegalStateException("no message for rule " + rule.id());
        }
        return filled(message, arguments);
    }

    private static String filled(String message, Object... arguments) {
        int open = message.indexOf('{');
        StringBuilder filled = new StringBuilder(message.length() + 40);
        int start = 0;
        while (open >= 0) {
            int number = message.charAt(open + 1) - '0';
            filled.append(message, start, open);
            if (number < arguments.length) {
                filled.append(arguments[number]);
            }
            start = open + 3;
            open = message.indexOf('{', start);
        }
        return filled.append(message, start, message.length()).toString();
    }

    private static Properties load(Class<?> rules) {
        Properties properties = new Properties();
        try (InputStream in = rules.getResourceAsStream(rules.getSimpleName() + ".properties")) {
            if (in == null) {
                throw new IllegalStateException("no messages beside " + rules.getName());
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
