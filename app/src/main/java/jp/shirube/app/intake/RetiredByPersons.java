package jp.shirube.app.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.PersonalChanges.RetiredThing;
import jp.shirube.app.intake.difference.Change;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.PlanShapes;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document still says although a person retired it, and what refers to it: proposed in the name of that person, so that it does not
 * come back by itself.
 *
 * @param login of the person, by the key that the reading gives the thing
 */
record RetiredByPersons(Map<String, String> login) {
    RetiredByPersons {
        login = Map.copyOf(login);
    }

    static RetiredByPersons of(List<RetiredThing> retired, List<Change> changes, PlanShapes shapes) {
        Map<String, String> login = new HashMap<>();
        for (Change change : changes) {
            PlanRows rows = change.rows();
            if (rows != null) {
                String table = shapes.get(change.item()).table().name();
                String name = name(rows.list(change.item()).get(0));
                retired.stream()
                        .filter(each -> each.table().equals(table))
                        .filter(each -> each.key().equals(change.key())
                                || !name.isEmpty() && name.equals(JapaneseText.key(each.name())))
                        .findFirst()
                        .ifPresent(each -> login.put(change.key(), each.login()));
            }
        }
        return new RetiredByPersons(login);
    }

    private static String name(ObjectNode row) {
        JsonNode name = row.has("title") ? row.get("title") : row.get("name");
        return name == null || name.isNull() ? "" : JapaneseText.key(name.asString());
    }

    /** Login of the person who retired what a change is about, or refers to; null where nobody did. */
    @Nullable
    String find(Change change) {
        PlanRows rows = change.rows();
        if (rows == null) {
            JsonNode after = change.after();
            return after == null || !after.isString() ? null : login.get(after.asString());
        }
        String own = login.get(change.key());
        ObjectNode row = rows.list(change.item()).get(0);
        for (String field : List.of("owner", "parent", "node", "project")) {
            if (own == null && row.hasNonNull(field)) {
                own = login.get(row.get(field).asString());
            }
        }
        return own;
    }
}
