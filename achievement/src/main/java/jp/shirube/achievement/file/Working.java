package jp.shirube.achievement.file;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The working by hand of a case: every case has one, and every percentage it expects stands in it, at least cut off after its own places.
 */
final class Working {
    private static final Pattern NUMBER = Pattern.compile("▲?[0-9][0-9,]*(?:\\.[0-9]+)?");
    private static final List<String> FIGURES = List.of("値", "見込み", "進み方", "平均");

    private Working() {}

    static void check(Fields fields) {
        Yaml working = fields.get("手計算");
        Yaml expected = fields.get("期待");
        if (!expected.isMap()) {
            throw new UnreadableYaml(expected.line(), "not-a-map");
        }
        for (String key : FIGURES) {
            Yaml figure = expected.map().get(key);
            if (figure != null && !figure.text().equals(Words.text("none"))) {
                requireIn(working.text(), key, figure);
            }
        }
    }

    private static void requireIn(String working, String key, Yaml figure) {
        BigDecimal wanted = Fields.number(figure);
        Matcher number = NUMBER.matcher(working);
        while (number.find()) {
            BigDecimal written = NumberText.find(number.group()).orElseThrow().number();
            if (written.setScale(wanted.scale(), RoundingMode.HALF_UP).compareTo(wanted) == 0) {
                return;
            }
        }
        throw new UnreadableYaml(figure.line(), "working-without-figure", key, figure.text());
    }
}
