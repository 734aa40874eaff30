package jp.shirube.app.desk;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;

/** Checks what was typed before it goes to the room that holds the field. */
final class CorrectionCheck {
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 4000;
    static final int LONGEST_REASON = 400;

    private final MessageBundle words = MessageBundle.of("correction");
    private final CorrectableField.Form form;
    private final CorrectionEntry entry;
    private final String unit;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Something that keeps the correction from being saved.
     *
     * @param input id of the input that it is about
     */
    record Problem(String input, String message) {}

    /** Takes the unit that stands beside the value; empty for none. */
    CorrectionCheck(CorrectableField field, CorrectionEntry entry, String unit) {
        this.form = field.form();
        this.entry = entry;
        this.unit = unit;
    }

    /** Empty where it can be saved. */
    List<Problem> problems() {
        problems.clear();
        if (form.measured()) {
            measured();
        } else {
            plain();
        }
        if (problems.isEmpty() && same()) {
            add("value", "correct.problem.same");
        }
        if (entry.reason().isEmpty()) {
            add("reason", "correct.problem.reason");
        } else if (entry.reason().length() > LONGEST_REASON) {
            add("reason", "correct.problem.long", LONGEST_REASON);
        }
        return List.copyOf(problems);
    }

    private void plain() {
        int longest = form == CorrectableField.Form.TEXT ? LONGEST_TEXT : LONGEST_LINE;
        if (form == CorrectableField.Form.LINE && entry.value().isEmpty()) {
            add("value", "correct.problem.empty");
        } else if (form == CorrectableField.Form.STATUS
                && !entry.value().isEmpty()
                && Coded.find(ProjectStatus.class, entry.value()).isEmpty()) {
            add("value", "correct.problem.status");
        } else if (entry.value().length() > longest) {
            add("value", "correct.problem.long", longest);
        }
    }

    private void measured() {
        ValueState state = entry.state();
        boolean typed = !entry.value().isEmpty();
        if (state == ValueState.NUMBER && !typed) {
            add("value", "correct.problem.no-number");
        } else if (state == ValueState.NUMBER && number().isEmpty()) {
            add("value", unit.isEmpty() ? "correct.problem.number" : "correct.problem.number-unit", unit);
        } else if (state == ValueState.TEXT && form == CorrectableField.Form.AMOUNT) {
            add("kind", "correct.problem.kind");
        } else if (state == ValueState.TEXT && !typed) {
            add("value", "correct.problem.no-words");
        } else if (state != ValueState.NUMBER && state != ValueState.TEXT && typed) {
            add("value", "correct.problem.no-value-for-kind");
        } else if (entry.value().length() > LONGEST_LINE) {
            add("value", "correct.problem.long", LONGEST_LINE);
        }
    }

    private boolean same() {
        StandingValue shown = entry.shown();
        if (!form.measured()) {
            return shown.text().strip().equals(entry.value());
        }
        EnteredValue entered = value();
        if (entered.state() != shown.state()) {
            return false;
        }
        BigDecimal number = entered.number();
        BigDecimal stood = shown.number();
        return number != null && stood != null
                ? number.compareTo(stood) == 0
                : form == CorrectableField.Form.AMOUNT || entered.text().equals(shown.text());
    }

    /** The measured value that was typed; only where there is no problem. */
    EnteredValue value() {
        ValueState state = entry.state();
        @Nullable BigDecimal number = state == ValueState.NUMBER ? number().orElseThrow() : null;
        String text = switch (state) {
            case NUMBER, TEXT -> entry.value();
            case UNDEFINED -> words.format("correct.text.undefined");
            case PLACEHOLDER -> words.format("correct.text.placeholder");
            case NONE -> "";
        };
        return new EnteredValue(state, text, number);
    }

    private Optional<BigDecimal> number() {
        return EnteredNumber.parse(entry.value(), unit);
    }

    private void add(String input, String key, Object... arguments) {
        Object[] texts = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            texts[i] = String.valueOf(arguments[i]);
        }
        problems.add(new Problem(input, words.format(key, texts)));
    }
}
