package jp.shirube.achievement.file;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as written, and what follows it.
 *
 * @param unit empty where nothing follows
 */
record NumberText(BigDecimal number, String unit) {
    private static final Pattern NUMBER = Pattern.compile("([▲△-]?)([0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?)(.*)");

    /** The number at the beginning of a text. */
    static Optional<NumberText> find(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group(2).replace(",", ""));
        return Optional.of(new NumberText(
                matcher.group(1).isEmpty() ? number : number.negate(),
                matcher.group(3).strip()));
    }
}
