package jp.shirube.app.desk;

import java.util.Locale;
import java.util.Optional;
import jp.shirube.app.platform.MessageBundle;

/** A printed field that a person may correct where it was read wrongly（訂正）. */
enum CorrectableField {
    NODE_TITLE("plan.node", "title", Form.LINE),
    PROJECT_NAME("project.project", "name", Form.LINE),
    PROJECT_OVERVIEW("project.project", "overview", Form.TEXT),
    PROJECT_STATUS("project.project", "status", Form.STATUS),
    PROJECT_DIVISION("project.department", "name", Form.LINE),
    /** For a project that has no division yet; no row stands for it. */
    FIRST_DIVISION("project.project", "division", Form.LINE),
    COST("project.cost", "amount", Form.AMOUNT),
    INDICATOR_NAME("indicator.indicator", "name", Form.LINE),
    BASELINE("indicator.indicator", "baseline", Form.VALUE),
    TARGET("indicator.indicator", "target", Form.VALUE);

    /** How a field is entered. */
    enum Form {
        /** A name: words on one line, never empty. */
        LINE,
        /** Words on many lines; empty for none. */
        TEXT,
        /** A status, or none. */
        STATUS,
        /** An amount in the printed unit, or the reason why there is none. */
        AMOUNT,
        /** One of the five kinds of value. */
        VALUE;

        /** Whether the kind of value is chosen. */
        public boolean measured() {
            return this == AMOUNT || this == VALUE;
        }
    }

    private final String table;
    private final String field;
    private final Form form;

    CorrectableField(String table, String field, Form form) {
        this.table = table;
        this.field = field;
        this.form = form;
    }

    static Optional<CorrectableField> find(String table, String field) {
        for (CorrectableField each : values()) {
            if (each.table.equals(table) && each.field.equals(field)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /** Column of the row, or the beginning of the names of its columns. */
    public String field() {
        return field;
    }

    public Form form() {
        return form;
    }

    /** What the field is called on pages: an amount by its year, anything else by its own word. */
    String title(Spoken value) {
        return form == Form.AMOUNT
                ? value.title()
                : MessageBundle.of("correction")
                        .format("correct.field."
                                + name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
