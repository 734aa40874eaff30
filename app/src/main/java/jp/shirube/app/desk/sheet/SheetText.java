package jp.shirube.app.desk.sheet;

import java.util.Optional;
import java.util.regex.Pattern;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.field.EnteredNumber;
import jp.shirube.app.desk.field.FieldCheck;
import jp.shirube.app.desk.field.FieldControl;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.JapaneseText;
import org.springframework.stereotype.Component;

/**
 * What a cell of a sheet says, as one text. A number, words, —, 未定 and nothing are five things; words with a figure in them that is no number are
 * doubtful and none of them.
 */
@Component
public class SheetText {
    private static final Pattern DASHES = Pattern.compile("[-\u2010-\u2015\u2212\u2500\u2501\u30FC\uFF0D]{1,2}");
    private static final Pattern FIGURE = Pattern.compile("[0-9]");

    private final MessageBundle messages = MessageBundle.of("sheet");
    private final FieldWords words;
    private final JapaneseFormats formats;

    public SheetText(FieldWords words, JapaneseFormats formats) {
        this.words = words;
        this.formats = formats;
    }

    /** As it stands in the cell. */
    public String write(StandingRow row, EditableField field, EnteredValue value) {
        return switch (field.kind()) {
            case VALUE, AMOUNT, CODE, CHOICE, FLAG -> words.say(row, field, value);
            default -> words.typed(field, value);
        };
    }

    /** What was typed, ready to be checked; empty where it is none of what may be chosen. */
    public Optional<FieldCheck> read(SheetColumn column, String unit, String typed) {
        EditableField field = column.field();
        if (field.kind() == FieldKind.CODE || field.kind() == FieldKind.CHOICE) {
            return code(column, typed).map(code -> check(field, "", code, unit));
        }
        if (!field.kind().measured()) {
            return Optional.of(check(field, "", typed, unit));
        }
        ValueState state = state(typed, unit);
        boolean valued = state == ValueState.NUMBER || state == ValueState.TEXT;
        return Optional.of(check(field, state.code(), valued ? typed : "", unit));
    }

    private static FieldCheck check(EditableField field, String kind, String value, String unit) {
        return new FieldCheck(field, new TypedField(kind, value), unit, "");
    }

    private ValueState state(String typed, String unit) {
        String key = JapaneseText.key(typed);
        if (key.isEmpty()) {
            return ValueState.NONE;
        }
        if (DASHES.matcher(typed.strip()).matches()) {
            return ValueState.UNDEFINED;
        }
        if (key.equals(formats.state(ValueState.PLACEHOLDER))) {
            return ValueState.PLACEHOLDER;
        }
        boolean worded = EnteredNumber.parse(typed, unit).isEmpty()
                && !FIGURE.matcher(key).find();
        return worded ? ValueState.TEXT : ValueState.NUMBER;
    }

    private static Optional<String> code(SheetColumn column, String typed) {
        String key = JapaneseText.key(typed);
        if (key.isEmpty()) {
            return Optional.of("");
        }
        return column.options().stream()
                .filter(option -> JapaneseText.key(option.label()).equals(key))
                .map(FieldControl.Option::code)
                .findFirst();
    }

    /** Why what was typed is none of what may be chosen. */
    String none(SheetColumn column, String typed) {
        return messages.format(
                "sheet.problem.choice",
                typed,
                String.join(
                        messages.format("sheet.or"),
                        column.options().stream()
                                .map(FieldControl.Option::label)
                                .toList()));
    }
}
