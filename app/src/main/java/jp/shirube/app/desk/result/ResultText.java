package jp.shirube.app.desk.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItem;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.desk.field.FieldCheck;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.app.desk.sheet.SheetColumn;
import jp.shirube.app.desk.sheet.SheetText;
import jp.shirube.app.indicator.ActualStatus;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** What a cell of results says, as one text: the value, its state behind it, or the state alone where there is no figure. */
@Component
class ResultText {
    static final String TABLE = "indicator.actual";
    static final String VALUE = "value";
    static final String STATUS = "status";
    static final String NOTE = "note";
    private static final Pattern CLOSING = Pattern.compile("[)\\uFF09]$");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\u3000(\\uFF08]+$");
    private static final Pattern FIGURE_AT_END = Pattern.compile(".*[0-9\\uFF10-\\uFF19%\\uFF05]$", Pattern.DOTALL);

    private final MessageBundle messages = MessageBundle.of("result");
    private final SheetText texts;
    private final FieldWords words;
    private final EditableItem item;

    @Autowired
    ResultText(SheetText texts, FieldWords words, EditableItems items) {
        this(texts, words, items.get(TABLE));
    }

    ResultText(SheetText texts, FieldWords words, EditableItem item) {
        this.texts = texts;
        this.words = words;
        this.item = item;
    }

    /**
     * What was typed, understood.
     *
     * @param status code; empty where nothing is said of it
     * @param problem why it cannot be taken; null where it can, and then value and status are to stand
     */
    record Read(EnteredValue value, String status, @Nullable String problem) {
        EnteredValue statusValue() {
            return new EnteredValue(ValueState.TEXT, status, null);
        }
    }

    /** As it stands in the cell; empty where there is no result. */
    String write(@Nullable StandingRow row) {
        if (row == null) {
            return "";
        }
        String value = texts.write(row, field(VALUE), row.value(VALUE));
        String status = row.text(STATUS);
        String state = status.isEmpty() ? "" : words.code(item, field(STATUS), status);
        return TypedField.clean((value + " " + state).strip()).replaceAll("[\n\t]+", " ");
    }

    /** The note as it stands in the cell; empty for none. */
    String writeNote(@Nullable StandingRow row) {
        return row == null ? "" : TypedField.clean(row.text(NOTE));
    }

    /** What was typed for a result in a unit. */
    Read read(String typed, String unit) {
        Parted parted = parted(typed);
        FieldCheck check = texts.read(new SheetColumn(item, field(VALUE), "", List.of()), unit, parted.value())
                .orElseThrow();
        List<String> wrong = new ArrayList<>();
        check.problems().forEach(problem -> wrong.add(problem.message()));
        EnteredValue nothing = new EnteredValue(ValueState.NONE, "", null);
        EnteredValue value = wrong.isEmpty() ? check.value() : nothing;
        ActualStatus status = parted.status();
        boolean absent = status != null && status.absence() != null;
        boolean given = value.state() == ValueState.NUMBER || value.state() == ValueState.TEXT;
        if (wrong.isEmpty() && absent && given) {
            wrong.add(messages.format("result.problem.figure", state(status)));
        } else if (wrong.isEmpty() && status != null && !absent && !given) {
            wrong.add(messages.format("result.problem.no-figure", state(status)));
        }
        return new Read(value, status == null ? "" : status.code(), wrong.isEmpty() ? null : wrong.get(0));
    }

    /** A problem of a note; empty where it can be taken. */
    Optional<String> problemOfNote(String typed) {
        return noteOf(typed).problems().stream().findFirst().map(FieldCheck.Problem::message);
    }

    /** A note as it is to stand. */
    EnteredValue note(String typed) {
        return noteOf(typed).value();
    }

    private FieldCheck noteOf(String typed) {
        return new FieldCheck(field(NOTE), new TypedField("", typed), "", "");
    }

    private String state(@Nullable ActualStatus status) {
        return words.code(item, field(STATUS), Objects.requireNonNull(status).code());
    }

    EditableField field(String name) {
        return item.find(name).orElseThrow();
    }

    private record Parted(String value, @Nullable ActualStatus status) {}

    /** A state stands behind the figure, in brackets or not; behind words only with a space or a bracket between. */
    private Parted parted(String typed) {
        String bare = CLOSING.matcher(typed.strip()).replaceFirst("").strip();
        for (String code : field(STATUS).codes()) {
            String label = words.code(item, field(STATUS), code);
            if (bare.endsWith(label)) {
                String before = bare.substring(0, bare.length() - label.length());
                String value = BETWEEN.matcher(before).replaceFirst("");
                boolean apart = value.length() < before.length()
                        || value.isEmpty()
                        || FIGURE_AT_END.matcher(value).matches();
                if (apart) {
                    return new Parted(
                            value, Coded.find(ActualStatus.class, code).orElseThrow());
                }
            }
        }
        return new Parted(typed.strip(), null);
    }
}
