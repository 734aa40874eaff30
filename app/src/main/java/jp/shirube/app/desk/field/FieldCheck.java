package jp.shirube.app.desk.field;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/** Checks what was typed for a field before it goes to the room that holds it. */
public final class FieldCheck {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4000;
    /** Signs that the reason of a change may have at most. */
    public static final int LONGEST_REASON = 400;

    private static final int LARGEST_COUNT = 999;

    private static final MessageBundle WORDS = MessageBundle.of("correction");
    private final EditableField field;
    private final TypedField typed;
    private final String unit;
    private final String id;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Something that keeps what was typed from being saved.
     *
     * @param input id of the input that it is about
     */
    public record Problem(String input, String message) {}

    /** Takes the unit that stands beside the value, empty for none, and what the ids of the inputs begin with. */
    public FieldCheck(EditableField field, TypedField typed, String unit, String id) {
        this.field = field;
        this.typed = typed;
        this.unit = unit;
        this.id = id;
    }

    /** Empty where it can be saved. */
    public List<Problem> problems() {
        problems.clear();
        if (field.kind().measured()) {
            measured();
        } else if (typed.value().isEmpty()) {
            if (field.required()) {
                add("value", "correct.problem.empty");
            }
        } else {
            plain();
        }
        return List.copyOf(problems);
    }

    private void plain() {
        String value = typed.value();
        int longest = field.kind() == FieldKind.TEXT || field.kind() == FieldKind.TEXTS ? LONGEST_TEXT : LONGEST_LINE;
        if (value.length() > longest) {
            add("value", "correct.problem.long", longest);
            return;
        }
        switch (field.kind()) {
            case CODE -> refuse(!field.codes().contains(value), "correct.problem.status");
            case FLAG -> refuse(!value.equals("true") && !value.equals("false"), "correct.problem.status");
            case YEAR, AS_OF -> refuse(EnteredYear.parse(value).isEmpty(), "correct.problem.year");
            case COUNT -> refuse(count().isEmpty(), "correct.problem.count");
            default -> {}
        }
    }

    private void refuse(boolean wrong, String key) {
        if (wrong) {
            add("value", key);
        }
    }

    private void measured() {
        ValueState state = typed.state();
        boolean written = !typed.value().isEmpty();
        if (state == ValueState.NUMBER && !written) {
            add("value", "correct.problem.no-number");
        } else if (state == ValueState.NUMBER && number().isEmpty()) {
            add("value", unit.isEmpty() ? "correct.problem.number" : "correct.problem.number-unit", unit);
        } else if (state == ValueState.TEXT && field.kind() == FieldKind.AMOUNT) {
            add("kind", "correct.problem.kind");
        } else if (state == ValueState.TEXT && !written) {
            add("value", "correct.problem.no-words");
        } else if (state != ValueState.NUMBER && state != ValueState.TEXT && written) {
            add("value", "correct.problem.no-value-for-kind");
        } else if (typed.value().length() > LONGEST_LINE) {
            add("value", "correct.problem.long", LONGEST_LINE);
        }
    }

    /** Whether it says what stands; only where there is no problem. */
    public boolean same(EnteredValue standing) {
        EnteredValue entered = value();
        if (!field.kind().measured()) {
            return standing.text().equals(entered.text());
        }
        BigDecimal number = entered.number();
        BigDecimal stood = standing.number();
        return entered.state() == standing.state()
                && (number != null && stood != null
                        ? number.compareTo(stood) == 0
                        : field.kind() == FieldKind.AMOUNT || entered.text().equals(standing.text()));
    }

    /** What was typed, as it is to stand; only where there is no problem. */
    public EnteredValue value() {
        if (!field.kind().measured()) {
            return new EnteredValue(ValueState.TEXT, plainValue(), null);
        }
        ValueState state = typed.state();
        @Nullable BigDecimal number = state == ValueState.NUMBER ? number().orElseThrow() : null;
        String text = switch (state) {
            case NUMBER, TEXT -> typed.value();
            case UNDEFINED -> WORDS.format("correct.text.undefined");
            case PLACEHOLDER -> WORDS.format("correct.text.placeholder");
            case NONE -> "";
        };
        return new EnteredValue(state, text, number);
    }

    private String plainValue() {
        String value = typed.value();
        if (value.isEmpty()) {
            return "";
        }
        return switch (field.kind()) {
            case YEAR, AS_OF -> EnteredYear.parse(value).map(String::valueOf).orElseThrow();
            case COUNT -> count().orElseThrow();
            case TEXTS ->
                String.join(
                        "\n",
                        value.lines()
                                .map(String::strip)
                                .filter(line -> !line.isEmpty())
                                .toList());
            default -> value;
        };
    }

    private Optional<String> count() {
        return EnteredNumber.parse(typed.value(), "")
                .filter(number -> number.stripTrailingZeros().scale() <= 0
                        && number.signum() > 0
                        && number.intValue() <= LARGEST_COUNT)
                .map(number -> String.valueOf(number.intValue()));
    }

    private Optional<BigDecimal> number() {
        return EnteredNumber.parse(typed.value(), unit);
    }

    private void add(String input, String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        problems.add(new Problem(id + input, WORDS.format(key, texts)));
    }

    /** A problem of the reason; empty where there is none. */
    public static List<Problem> ofReason(String reason, boolean needed) {
        if (needed && reason.isEmpty()) {
            return List.of(new Problem("reason", WORDS.format("correct.problem.reason")));
        }
        return reason.length() > LONGEST_REASON
                ? List.of(new Problem("reason", WORDS.format("correct.problem.long", String.valueOf(LONGEST_REASON))))
                : List.of();
    }

    /** The problem that nothing was changed. */
    public static Problem unchanged() {
        return new Problem("value", WORDS.format("correct.problem.same"));
    }
}
