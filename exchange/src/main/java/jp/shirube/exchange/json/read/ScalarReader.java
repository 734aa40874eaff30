package jp.shirube.exchange.json.read;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.json.read.UnreadablePlan.Reason;
import jp.shirube.kernel.Severity;
import tools.jackson.databind.JsonNode;

/** Reads a value that has no parts: text, number, date, yes or no, a word of a closed list. */
final class ScalarReader {

    /** Most digits of a number, before and after its point: far beyond any printed figure, far below what would hang a machine. */
    private static final int MOST_DIGITS = 30;

    private ScalarReader() {}

    static Object read(Class<?> type, JsonPlace place) {
        if (type == String.class) {
            return text(place);
        }
        if (type == int.class || type == Integer.class) {
            return integer(place);
        }
        if (type == boolean.class || type == Boolean.class) {
            return truth(place);
        }
        if (type == BigDecimal.class) {
            return number(place);
        }
        if (type == LocalDate.class) {
            return date(place);
        }
        if (type == Severity.class) {
            return word(Severity.values(), Severity::code, place);
        }
        if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return word((Coded[]) type.getEnumConstants(), Coded::code, place);
        }
        throw new IllegalStateException("the exchange format has no " + type);
    }

    private static String text(JsonPlace place) {
        if (!place.node().isString()) {
            throw place.refuse(Reason.TYPE);
        }
        return place.node().asString();
    }

    private static Integer integer(JsonPlace place) {
        if (!place.node().isInt()) {
            throw place.refuse(Reason.TYPE);
        }
        return place.node().intValue();
    }

    private static Boolean truth(JsonPlace place) {
        if (!place.node().isBoolean()) {
            throw place.refuse(Reason.TYPE);
        }
        return place.node().booleanValue();
    }

    private static BigDecimal number(JsonPlace place) {
        JsonNode node = place.node();
        if (!node.isNumber()) {
            throw place.refuse(Reason.TYPE);
        }
        BigDecimal number = node.decimalValue();
        if (number.precision() > MOST_DIGITS || number.scale() > MOST_DIGITS || number.scale() < 0) {
            throw place.refuse(Reason.WORD);
        }
        return number;
    }

    private static LocalDate date(JsonPlace place) {
        try {
            return LocalDate.parse(text(place));
        } catch (DateTimeException e) {
            throw place.refuse(Reason.WORD);
        }
    }

    private static <E> E word(E[] constants, Function<E, String> code, JsonPlace place) {
        String printed = text(place);
        return Arrays.stream(constants)
                .filter(constant -> code.apply(constant).equals(printed))
                .findFirst()
                .orElseThrow(() -> place.refuse(Reason.WORD));
    }
}
