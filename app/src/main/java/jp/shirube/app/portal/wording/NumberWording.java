package jp.shirube.app.portal.wording;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Numbers and values of indicators in words: thousands with a comma, ▲ for minus, the printed precision. */
@Component("portalNumbers")
public class NumberWording {
    private final MessageBundle words = MessageBundle.of("portal");

    /** 2,438 or ▲41. */
    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** A number with its printed precision. */
    public String number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        int digits = Math.max(0, number.scale());
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return (number.signum() < 0 ? words.format("wording.minus") : "") + format.format(number.abs());
    }

    /** The main part of a value: the number with its qualifier, the words as printed, or what it means that there is none. */
    public String main(@Nullable Value value) {
        if (value == null || value.state() == ValueState.NONE) {
            return words.format("wording.value.none");
        }
        BigDecimal number = value.number();
        if (number == null) {
            return switch (value.state()) {
                case UNDEFINED -> words.format("wording.value.undefined");
                case PLACEHOLDER -> words.format("wording.value.placeholder");
                default -> value.text();
            };
        }
        return number(number);
    }

    /** What stands small after the number: unit and qualifier; empty for a value that is no number. */
    public String unit(@Nullable Value value) {
        if (value == null || value.number() == null) {
            return "";
        }
        String unit = value.unit() == null ? "" : value.unit();
        String qualifier = value.qualifier() == null ? "" : value.qualifier();
        return unit + qualifier;
    }
}
