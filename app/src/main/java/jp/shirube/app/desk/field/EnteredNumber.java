package jp.shirube.app.desk.field;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.kernel.JapaneseText;

/** A number as people type it: full or half width, with thousands, with ▲ or a minus sign. Anything doubtful is no number. */
public final class EnteredNumber {
    private static final Pattern NUMBER =
            Pattern.compile("(?<minus>[▲△\u2212-])?(?<digits>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)");
    private static final Pattern PARTED = Pattern.compile("[0-9\uFF10-\uFF19][\\s\u3000]+[0-9\uFF10-\uFF19]");
    private static final int LONGEST = 24;

    private EnteredNumber() {}

    /** Empty where the text is anything but one number; a unit may follow if it is the given one. */
    public static Optional<BigDecimal> parse(String text, String unit) {
        if (PARTED.matcher(text).find()) {
            return Optional.empty();
        }
        String key = JapaneseText.key(text);
        String unitKey = JapaneseText.key(unit);
        if (!unitKey.isEmpty() && key.endsWith(unitKey)) {
            key = key.substring(0, key.length() - unitKey.length());
        }
        Matcher matcher = NUMBER.matcher(key);
        if (key.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(matcher.group("digits").replace(",", ""));
        return Optional.of(matcher.group("minus") == null ? number : number.negate());
    }
}
