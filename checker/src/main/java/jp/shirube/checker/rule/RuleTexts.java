package jp.shirube.checker.rule;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** The Japanese words of the rules, from one resource per family: {@code arithmetic.properties} and so on, beside this class. */
public final class RuleTexts {

    private static final Map<Family, Properties> BY_FAMILY = load();

    private RuleTexts() {}

    /** What the rule says, in one line. */
    public static String statement(Family family, String rule) {
        return text(family, rule, "statement");
    }

    /** Why it matters. */
    public static String why(Family family, String rule) {
        return text(family, rule, "why");
    }

    /** The message of a finding, with its arguments filled in for {@code {0}}, {@code {1}} …. */
    public static String message(Family family, String rule, Object... arguments) {
        String words = text(family, rule, "message");
        for (int i = 0; i < arguments.length; i++) {
            words = words.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return words;
    }

    /** The name of a family for people. */
    public static String name(Family family) {
        return Names.ALL.getProperty(family.name(), family.name());
    }

    /** A word of a family that its messages use, from {@code <name>.term}. */
    public static String term(Family family, String name) {
        return text(family, name, "term");
    }

    private static String text(Family family, String rule, String part) {
        Properties texts = BY_FAMILY.get(family);
        String words = texts == null ? null : texts.getProperty(rule + "." + part);
        if (words == null) {
            throw new IllegalStateException("no " + part + " for rule " + rule);
        }
        return words;
    }

    private static Map<Family, Properties> load() {
        Map<Family, Properties> loaded = new EnumMap<>(Family.class);
        for (Family family : Family.values()) {
            Properties texts = new Properties();
            load(texts, family.name().toLowerCase(Locale.ROOT) + ".properties");
            loaded.put(family, texts);
        }
        return loaded;
    }

    private static void load(Properties texts, String name) {
        try (InputStream in = RuleTexts.class.getResourceAsStream(name)) {
            if (in != null) {
                texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names of families, loaded only where rules are listed. */
    private static final class Names {
        static final Properties ALL = new Properties();

        static {
            load(ALL, "Family.properties");
        }
    }
}
