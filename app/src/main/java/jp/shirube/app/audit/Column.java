package jp.shirube.app.audit;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * How one field of the exchange format stands in a table: as a column, or, for an object, as one column per part.
 *
 * @param field name in the JSON
 * @param name of the column; the beginning of the names of its parts for an object
 * @param form how JSON becomes a value of the column; not used for an object
 * @param parts fields of an object; empty for anything else
 */
public record Column(String field, String name, Form form, List<Column> parts) {

    /** Forms of columns. */
    public enum Form {
        TEXT("%s ->> '%s'"),
        /** Text that persons alone write; no document says it. */
        OWN("%s ->> '%s'"),
        /** A whole number that persons alone write. */
        OWN_INTEGER("(%s ->> '%s')::int"),
        /** Texts that persons alone write. */
        OWN_TEXTS("audit.texts(%s -> '%s')"),
        INTEGER("(%s ->> '%s')::int"),
        LONG("(%s ->> '%s')::bigint"),
        NUMBER("(%s ->> '%s')::numeric"),
        FLAG("(%s ->> '%s')::boolean"),
        DATE("(%s ->> '%s')::date"),
        TEXTS("audit.texts(%s -> '%s')"),
        INTEGERS("audit.texts(%s -> '%s')::int[]"),
        NUMBERS("audit.texts(%s -> '%s')::numeric[]"),
        JSON("%s -> '%s'");

        private final String expression;

        Form(String expression) {
            this.expression = expression;
        }
    }

    public Column {
        parts = List.copyOf(parts);
    }

    /** A column whose name is that of the field, in small letters with underscores. */
    public static Column of(Form form, String field) {
        return new Column(field, snake(field), form, List.of());
    }

    /** An object, absent where all its parts are null. */
    public static Column object(String field, Column... parts) {
        return new Column(field, snake(field), Form.JSON, List.of(parts));
    }

    /** A value with its state, its time and the text as printed. */
    public static Column value(String field) {
        return object(
                field,
                of(Form.TEXT, "state"),
                of(Form.TEXT, "text"),
                of(Form.NUMBER, "number"),
                of(Form.TEXT, "unit"),
                of(Form.TEXT, "qualifier"),
                object(
                        "asOf",
                        of(Form.TEXT, "kind"),
                        of(Form.INTEGER, "year"),
                        of(Form.DATE, "date"),
                        of(Form.TEXT, "printed")));
    }

    /** A value that persons alone write. */
    public static Column ownValue(String field) {
        return new Column(field, snake(field), Form.OWN, value(field).parts);
    }

    /** The same field under another column name. */
    public Column named(String other) {
        return new Column(field, other, form, parts);
    }

    /** Whether a document may say it: neither a number of a row nor what persons alone write. */
    public boolean ofDocuments() {
        return form != Form.LONG && form != Form.OWN && form != Form.OWN_INTEGER && form != Form.OWN_TEXTS;
    }

    /** Names of the columns that the field takes. */
    List<String> names() {
        return names("");
    }

    private List<String> names(String before) {
        if (parts.isEmpty()) {
            return List.of(before + name);
        }
        return parts.stream()
                .flatMap(part -> part.names(before + name + "_").stream())
                .toList();
    }

    /** SQL for the value of each column, out of a JSON object that the given SQL yields. */
    List<String> values(String object) {
        if (parts.isEmpty()) {
            return List.of(String.format(Locale.ROOT, form.expression, object, field));
        }
        return parts.stream()
                .flatMap(part -> part.values("(" + object + " -> '" + field + "')").stream())
                .toList();
    }

    /** SQL for the JSON of the field. */
    String json() {
        return json("");
    }

    private String json(String before) {
        if (parts.isEmpty()) {
            String column = "\"" + before + name + "\"";
            return form == Form.DATE ? column + "::text" : column;
        }
        String pairs = parts.stream()
                .map(part -> "'" + part.field + "', " + part.json(before + name + "_"))
                .collect(Collectors.joining(", "));
        String present = names(before).stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
        return "CASE WHEN num_nonnulls(" + present + ") > 0 THEN jsonb_build_object(" + pairs + ") END";
    }

    private static String snake(String field) {
        return field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
