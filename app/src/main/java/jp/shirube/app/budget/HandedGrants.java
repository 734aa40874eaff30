package jp.shirube.app.budget;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.project.ProjectEstate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Hands on which grants projects serve where they become one or are parted. Where several serve one grant, what they say in a column of its
 * stands side by side.
 */
@Component
class HandedGrants implements ProjectEstate {
    private static final String ANSWERS = "answers";
    private static final String BESIDE = " / ";
    private final Rows rows;

    HandedGrants(Rows rows) {
        this.rows = rows;
    }

    @Override
    public void join(long plan, List<String> going, String into) {
        hand(plan, Stream.concat(Stream.of(into), going.stream()).toList(), into);
    }

    @Override
    public void pass(long plan, String going, String heir) {
        hand(plan, List.of(going), heir);
    }

    private void hand(long plan, List<String> all, String heir) {
        Map<String, List<ObjectNode>> byGrant = new LinkedHashMap<>();
        for (String project : all) {
            for (ObjectNode row : rows.list(Grants.SERVED_PROJECT, plan, "project_key", List.of(project))) {
                byGrant.computeIfAbsent(row.get(Grants.GRANT).asString(), grant -> new ArrayList<>())
                        .add(row);
            }
        }
        List<ObjectNode> amended = new ArrayList<>();
        List<ObjectNode> added = new ArrayList<>();
        List<Long> retired = new ArrayList<>();
        byGrant.forEach((grant, served) -> {
            ObjectNode first = served.get(0);
            boolean own = first.get(Grants.PROJECT).asString().equals(heir);
            ObjectNode one = first.deepCopy().put(Grants.PROJECT, heir).put("key", grant + "|" + heir);
            answer(one.putArray(ANSWERS), served);
            (own ? amended : added).add(one);
            served.stream()
                    .skip(own ? 1 : 0)
                    .forEach(row -> retired.add(row.get("row").asLong()));
        });
        rows.amend(Grants.SERVED_PROJECT, amended);
        rows.insert(Grants.SERVED_PROJECT, plan, null, added);
        rows.retire(Grants.SERVED_PROJECT, retired);
    }

    private static void answer(ArrayNode joined, List<ObjectNode> served) {
        int columns =
                served.stream().mapToInt(row -> row.get(ANSWERS).size()).max().orElse(0);
        for (int column = 0; column < columns; column++) {
            Set<String> said = new LinkedHashSet<>();
            for (ObjectNode row : served) {
                said.add(row.get(ANSWERS).path(column).asString(""));
            }
            said.remove("");
            joined.add(String.join(BESIDE, said));
        }
    }
}
