package jp.shirube.app.desk.sheet;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.StandingRow;

/**
 * A row that is to come to be because its cell was filled in, such as the first division of a project or the result of a year.
 *
 * @param owner row that it is to be a part of
 * @param table name of the table that it is to stand in
 * @param values what its fields are to say, by name of field
 */
public record NewRow(StandingRow owner, String table, Map<String, EnteredValue> values) {
    public NewRow {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
