package jp.shirube.achievement.file;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The fields of one map of a YAML file, each read as what it has to be. */
record Fields(Map<String, Yaml> map, int line) {
    /** The field, which must be there. */
    Yaml get(String key) {
        return find(key).orElseThrow(() -> new UnreadableYaml(line, "missing-key", key));
    }

    Optional<Yaml> find(String key) {
        return Optional.ofNullable(map.get(key));
    }

    boolean has(String key) {
        return map.containsKey(key);
    }

    void with(String key, Consumer<Yaml> use) {
        find(key).ifPresent(use);
    }

    /** A year, or null where the field is absent. */
    @Nullable
    Integer year(String key) {
        return find(key).map(Fields::year).orElse(null);
    }

    /** A number, or null where the field is absent. */
    @Nullable
    BigDecimal number(String key) {
        return find(key).map(Fields::number).orElse(null);
    }

    <E extends Enum<E>> @Nullable E word(Class<E> type, String key) {
        return find(key).map(yaml -> word(type, yaml)).orElse(null);
    }

    List<String> texts(String key) {
        return find(key)
                .map(yaml -> yaml.list().stream().map(Yaml::text).toList())
                .orElse(List.of());
    }

    /** Values by year; empty where the field is absent. */
    <T> Map<Integer, T> byYear(String key, Function<Yaml, T> read) {
        Map<Integer, T> values = new LinkedHashMap<>();
        with(key, yaml -> yaml.map().forEach((year, value) -> values.put(year(year, value.line()), read.apply(value))));
        return values;
    }

    static int year(Yaml yaml) {
        return year(yaml.text(), yaml.line());
    }

    private static int year(String text, int line) {
        if (!text.matches("[12][0-9]{3}")) {
            throw new UnreadableYaml(line, "not-a-year", text);
        }
        return Integer.parseInt(text);
    }

    /** A number; ▲ and △ are minus, commas may divide thousands. */
    static BigDecimal number(Yaml yaml) {
        return NumberText.find(yaml.text())
                .filter(found -> found.unit().isEmpty())
                .map(NumberText::number)
                .orElseThrow(() -> new UnreadableYaml(yaml.line(), "not-a-number", yaml.text()));
    }

    static <E extends Enum<E>> E word(Class<E> type, Yaml yaml) {
        return Words.find(type, yaml.text())
                .orElseThrow(() -> new UnreadableYaml(yaml.line(), "unknown-word", yaml.text(), choices(type)));
    }

    static boolean yes(Yaml yaml) {
        return word(YesNo.class, yaml) == YesNo.YES;
    }

    private static String choices(Class<? extends Enum<?>> type) {
        StringBuilder choices = new StringBuilder();
        for (Enum<?> constant : type.getEnumConstants()) {
            choices.append(choices.isEmpty() ? "" : "、").append(Words.of(constant));
        }
        return choices.toString();
    }

    /** はい or いいえ. */
    enum YesNo {
        YES,
        NO
    }
}
