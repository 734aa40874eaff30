package jp.shirube.achievement.file;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.file.CaseOutcome.Difference;
import org.jspecify.annotations.Nullable;

/** Compares what a case expects with what came out, field by field. */
final class Expected {
    private final Fields fields;
    private final List<Difference> differences = new ArrayList<>();

    Expected(Fields fields) {
        this.fields = fields;
    }

    /** A word, where the case expects one. */
    void word(String key, @Nullable Enum<?> actual) {
        text(key, actual == null ? Words.text("none") : Words.of(actual));
    }

    /** A yes or no; null is neither. */
    void yes(String key, @Nullable Boolean actual) {
        text(key, actual == null ? Words.text("none") : Words.of(actual ? Fields.YesNo.YES : Fields.YesNo.NO));
    }

    void text(String key, String actual) {
        fields.with(key, yaml -> compare(key, yaml, actual));
    }

    void count(String key, int actual) {
        fields.with(key, yaml -> compare(key, yaml, String.valueOf(actual)));
    }

    /** A number, rounded half up to as many places as the case writes; 「なし」 where there is none. */
    void number(String key, @Nullable Fraction actual) {
        fields.with(key, yaml -> number(key, yaml, actual));
    }

    void number(String key, Yaml yaml, @Nullable Fraction actual) {
        if (actual == null || yaml.text().equals(Words.text("none"))) {
            compare(key, yaml, actual == null ? Words.text("none") : actual.toString());
            return;
        }
        BigDecimal wanted = Fields.number(yaml);
        BigDecimal shown = actual.rounded(wanted.scale());
        if (wanted.compareTo(shown) != 0) {
            differences.add(new Difference(
                    yaml.line(), Words.text("difference", key, wanted.toPlainString(), shown.toPlainString())));
        }
    }

    void compare(String key, Yaml yaml, String actual) {
        if (!yaml.text().equals(actual)) {
            differences.add(new Difference(yaml.line(), Words.text("difference", key, yaml.text(), actual)));
        }
    }

    void differ(int line, String key, Object wanted, Object actual) {
        differences.add(new Difference(line, Words.text("difference", key, wanted, actual)));
    }

    List<Difference> differences() {
        return differences;
    }
}
