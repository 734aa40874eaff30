package jp.shirube.app.audit;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A table of a room, row by row an object of the exchange format. Beside the columns named here every table has those of {@code
 * audit.row_form}.
 *
 * @param name schema and table
 * @param ownerColumn column with the key of the row that this one is a part of; null where it is a part of the plan itself
 * @param addressed whether its rows have public ids, in the column {@code slug}
 * @param columns in any order
 */
public record RowTable(String name, @Nullable String ownerColumn, boolean addressed, List<Column> columns) {
    private static final Column SOURCE = Column.object(
            "source",
            Column.of(Column.Form.INTEGER, "line"),
            Column.of(Column.Form.INTEGER, "endLine"),
            Column.of(Column.Form.INTEGER, "page"),
            Column.of(Column.Form.TEXT, "sheet"),
            Column.of(Column.Form.TEXT, "cell"),
            Column.of(Column.Form.TEXT, "quote"));

    public RowTable {
        columns = List.copyOf(columns);
    }

    /** A table whose rows are parts of the plan itself, as yet without columns of its own. */
    public static RowTable of(String name) {
        return new RowTable(name, null, false, List.of());
    }

    /** A table whose rows are parts of rows of another, as yet without columns of its own. */
    public static RowTable partOf(String ownerColumn, String name) {
        return new RowTable(name, ownerColumn, false, List.of());
    }

    /** The same table, its rows with public ids. */
    public RowTable withAddresses() {
        return new RowTable(name, ownerColumn, true, columns);
    }

    /** The same table with further columns of one form, named after their fields. */
    public RowTable with(Column.Form form, String... fields) {
        return with(Stream.of(fields).map(field -> Column.of(form, field)).toArray(Column[]::new));
    }

    /** The same table with further columns. */
    public RowTable with(Column... more) {
        return new RowTable(
                name,
                ownerColumn,
                addressed,
                Stream.concat(columns.stream(), Stream.of(more)).toList());
    }

    /** The field that a column belongs to; empty for columns that no field has. */
    public Optional<String> fieldOf(String column) {
        return columns.stream()
                .filter(each -> each.names().contains(column))
                .map(Column::field)
                .findFirst();
    }

    /** Columns that a later document may bring anew. */
    private List<Column> fields() {
        return Stream.concat(columns.stream(), Stream.of(SOURCE)).toList();
    }

    /** JSON of a row: its fields, with {@code row}, {@code key}, {@code owner}, {@code position} and {@code document}. */
    String json() {
        String pairs = fields().stream()
                .map(each -> ", '" + each.field() + "', " + each.json())
                .collect(Collectors.joining());
        return "jsonb_strip_nulls(jsonb_build_object('row', id, 'key', key, 'position', position, 'document', document_id"
                + (ownerColumn == null ? "" : ", 'owner', \"" + ownerColumn + "\"")
                + (addressed ? ", 'slug', slug, 'plan', plan_id" : "")
                + pairs + "))";
    }

    /**
     * Inserts the rows of the JSON array {@code :rows} into the plan {@code :plan}, as read from {@code :document}. A retired row of the same
     * key comes back; a standing one is left alone and not counted.
     */
    String insertion() {
        List<String> names =
                fields().stream().flatMap(each -> each.names().stream()).toList();
        List<String> values =
                fields().stream().flatMap(each -> each.values("e").stream()).toList();
        String owner = ownerColumn == null ? "" : ", \"" + ownerColumn + "\"";
        return "INSERT INTO " + name + " (plan_id, document_id, key, position" + owner + ", " + quoted(names) + ")"
                + " SELECT :plan, :document, e ->> 'key', (e ->> 'position')::numeric"
                + (ownerColumn == null ? "" : ", e ->> 'owner'") + ", " + String.join(", ", values)
                + " FROM jsonb_array_elements(:rows::jsonb) AS x (e) ON CONFLICT (plan_id, key) DO UPDATE SET"
                + " retired_at = NULL, document_id = excluded.document_id, position = excluded.position, "
                + names.stream()
                        .map(each -> "\"" + each + "\" = excluded.\"" + each + "\"")
                        .collect(Collectors.joining(", "))
                + " WHERE " + name.substring(name.indexOf('.') + 1) + ".retired_at IS NOT NULL";
    }

    /** Gives the rows named by {@code row} in the JSON array {@code :rows} the fields written there. */
    String amendment() {
        StringBuilder sql = new StringBuilder("UPDATE " + name
                + " SET document_id = (e ->> 'document')::bigint, position = (e ->> 'position')::numeric, ");
        for (Column column : fields()) {
            List<String> names = column.names();
            List<String> values = column.values("e");
            for (int i = 0; i < names.size(); i++) {
                sql.append('"')
                        .append(names.get(i))
                        .append("\" = ")
                        .append(values.get(i))
                        .append(", ");
            }
        }
        sql.setLength(sql.length() - 2);
        return sql + " FROM jsonb_array_elements(:rows::jsonb) AS x (e) WHERE id = (e ->> 'row')::bigint";
    }

    private static String quoted(List<String> names) {
        return names.stream().map(each -> "\"" + each + "\"").collect(Collectors.joining(", "));
    }
}
