package jp.shirube.exchange.json.read;

import java.util.Locale;
import java.util.ResourceBundle;

/** Refusal: a JSON text is no plan of this format. The message says what, where and what to do, in Japanese. */
public final class UnreadablePlan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST_FOUND = 60;

    /** Why a text is refused. */
    public enum Reason {
        /** Broken JSON, or no object. */
        NO_JSON,
        /** Another format or another version. */
        FORMAT,
        /** A required field is absent. */
        MISSING,
        /** A field that the format does not have: dropping it would lose something. */
        UNKNOWN_FIELD,
        /** A value of another type, such as text for a number. */
        TYPE,
        /** A word, date or number outside its range. */
        WORD,
        /** Fields that contradict each other, such as a dash with a number. */
        CONTRADICTION
    }

    private final Reason reason;
    private final String place;

    UnreadablePlan(Reason reason, String place, String found) {
        super(message(reason, place, found));
        this.reason = reason;
        this.place = place;
    }

    /** Why the text is refused. */
    public Reason reason() {
        return reason;
    }

    /** JSON Pointer such as {@code /projects/3/name}; line and column such as {@code 12:5} for {@link Reason#NO_JSON}. */
    public String place() {
        return place;
    }

    private static String message(Reason reason, String place, String found) {
        String pattern = ResourceBundle.getBundle(UnreadablePlan.class.getName(), Locale.ROOT)
                .getString(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        String shown = found.length() > LONGEST_FOUND ? found.substring(0, LONGEST_FOUND) + "…" : found;
        return pattern.replace("{0}", place).replace("{1}", shown);
    }
}
