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

    private static final Map<Rule, Message> BY_RULE = new ConcurrentHashMap<>();

    private Messages() {}

    /**
     * A message with places for its arguments.
     *
     * @param rule id of the rule
     * @param words with {0}, {1} … for the arguments
     */
    record Message(String rule, String words) {

        /** The message with {0}, {1} … filled in. */
        String filled(Object... arguments) {
            int open = words.indexOf('{');
            StringBuilder filled = new StringBuilder(words.length() + 40);
            int start = 0;
            while (open >= 0) {
                int number = words.charAt(open + 1) - '0';
                filled.append(words, start, open);
                if (number < arguments.length) {
                    filled.append(arguments[number]);
                }
                start = open + 3;
                open = words.indexOf('{', start);
            }
            return filled.append(words, start, words.length()).toString();
        }
    }

    /** The message of a rule. A missing message is a mistake of the programmer. */
    static Message of(Rule rule) {
        Message known = BY_RULE.get(rule);
        if (known == null) {
            known = find(rule);
            BY_RULE.put(rule, known);
        }
        return known;
    }

    private static Message find(Rule rule) {
        String id = rule.id();
        String words = BY_ENUM.computeIfAbsent(rule.getClass(), Messages::load).getProperty(id);
        if (words == null) {
            throw new IllegalStateException("no message for rule " + id);
        }
        return new Message(id, words);
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
