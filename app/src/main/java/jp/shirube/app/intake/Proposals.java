package jp.shirube.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.audit.PersonalChanges;
import jp.shirube.app.audit.PersonalChanges.ChangedColumn;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.intake.difference.Change;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.PlanShapes;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Proposals in the database. */
@Component
class Proposals {
    private static final String SELECT =
            "SELECT p.id, p.kind, p.item, p.item_key, p.label, p.branch, p.field, p.row_id,"
                    + " p.before, p.after, p.source, p.person, p.decision, p.declined_by, p.declined_at,"
                    + " p.declined_reason, %s AS rows FROM intake.proposal p %s"
                    + " WHERE p.intake_id = :intake %s ORDER BY p.position";

    private final JdbcClient jdbc;
    private final PlanTree tree;
    private final PlanShapes shapes;
    private final PersonalChanges personal;
    private final EarlierDeclines declines;
    private final Clock clock;

    Proposals(
            JdbcClient jdbc,
            PlanTree tree,
            PlanShapes shapes,
            PersonalChanges personal,
            EarlierDeclines declines,
            Clock clock) {
        this.declines = declines;
        this.clock = clock;
        this.jdbc = jdbc;
        this.tree = tree;
        this.shapes = shapes;
        this.personal = personal;
    }

    /**
     * Keeps what differs, three statements in all. What persons declined before stays declined, in their names.
     *
     * @return whether anything is left to be decided
     */
    boolean keep(long intake, @Nullable Long plan, List<Change> changes) {
        Map<ChangedColumn, String> persons = plan == null ? Map.of() : personal.list(plan);
        RetiredByPersons retired =
                RetiredByPersons.of(plan == null ? List.of() : personal.retired(plan), changes, shapes);
        List<String> said = EarlierDeclines.said(changes);
        Map<String, Declined> declined = declines.find(intake, plan, said);
        List<ObjectNode> lines = new ArrayList<>();
        for (Change change : changes) {
            String retirer = retired.find(change);
            ObjectNode line = line(lines.size(), change, retirer == null ? person(change, persons) : retirer);
            line.put("said", said.get(lines.size()));
            decline(line, declined.get(said.get(lines.size())));
            lines.add(line);
        }
        insert(intake, lines);
        return declined.size() < changes.size();
    }

    private static void decline(ObjectNode line, @Nullable Declined declined) {
        line.put("decision", declined == null ? "OPEN" : "DECLINE");
        if (declined != null) {
            line.put("declinedBy", declined.by())
                    .put("declinedAt", declined.at().toString());
            line.put("declinedReason", declined.reason());
        }
    }

    private void insert(long intake, List<ObjectNode> lines) {
        jdbc.sql("INSERT INTO intake.proposal (intake_id, position, kind, item, item_key, label, branch, field, row_id,"
                        + " before, after, source, person, said, decision, declined_by, declined_at, declined_reason)"
                        + " SELECT :intake, (e ->> 'position')::int, e ->> 'kind',"
                        + " e ->> 'item', e ->> 'key', e ->> 'label', audit.texts(e -> 'branch'), e ->> 'field',"
                        + " (e ->> 'row')::bigint, e -> 'before', e -> 'after', e -> 'source', e ->> 'person',"
                        + " e ->> 'said', e ->> 'decision', e ->> 'declinedBy', (e ->> 'declinedAt')::timestamptz,"
                        + " e ->> 'declinedReason' FROM jsonb_array_elements(:lines::jsonb) AS x (e)")
                .param("intake", intake)
                .param("lines", tree.text(lines))
                .update();
        jdbc.sql("INSERT INTO intake.proposed_rows (intake_id, position, rows) SELECT :intake,"
                        + " (e ->> 'position')::int, e -> 'rows' FROM jsonb_array_elements(:lines::jsonb) AS x (e)"
                        + " WHERE e ? 'rows'".replace("?", "??"))
                .param("intake", intake)
                .param("lines", tree.text(lines))
                .update();
    }

    private ObjectNode line(int position, Change change, @Nullable String person) {
        ObjectNode line = tree.object();
        line.put("position", position).put("kind", change.kind()).put("item", change.item());
        line.put("key", change.key()).put("label", change.label());
        change.branch().forEach(line.withArray("branch")::add);
        if (change.field() != null) {
            line.put("field", change.field());
        }
        if (change.row() != null) {
            line.put("row", change.row());
        }
        set(line, "before", change.before());
        set(line, "after", change.after());
        set(line, "source", change.source());
        if (person != null) {
            line.put("person", person);
        }
        PlanRows rows = change.rows();
        if (rows != null) {
            ObjectNode byItem = line.putObject("rows");
            rows.byItem().forEach((item, list) -> list.forEach(byItem.withArray(item)::add));
        }
        return line;
    }

    private static void set(ObjectNode line, String field, @Nullable JsonNode value) {
        if (value != null) {
            line.set(field, value);
        }
    }

    private @Nullable String person(Change change, Map<ChangedColumn, String> persons) {
        if (change.field() == null || change.row() == null) {
            return null;
        }
        RowTable table = shapes.get(change.item()).table();
        return persons.entrySet().stream()
                .filter(each -> each.getKey().row() == change.row()
                        && each.getKey().table().equals(table.name())
                        && table.fieldOf(each.getKey().column())
                                .filter(change.field()::equals)
                                .isPresent())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    /** All proposals of an import, without what they write. */
    List<Proposal> list(long intake) {
        return jdbc.sql(String.format(SELECT, "NULL", "", ""))
                .param("intake", intake)
                .query((row, number) -> stored(row).proposal())
                .list();
    }

    /** Proposals that are new or marked to be taken, with what they write. */
    List<StoredProposal> listForTaking(long intake) {
        return jdbc.sql(String.format(
                        SELECT,
                        "r.rows",
                        "LEFT JOIN intake.proposed_rows r USING (intake_id, position)",
                        "AND p.decision <> 'TAKEN' AND (p.kind = 'NEW' OR p.decision = 'TAKE')"))
                .param("intake", intake)
                .query((row, number) -> stored(row))
                .list();
    }

    /** Sets the decision of proposals that are not settled yet; not for declining. */
    void decide(long intake, Collection<Long> proposals, Proposal.Decision decision) {
        set(intake, proposals, decision, null);
    }

    /** Declines proposals that are not settled yet. */
    void decline(long intake, Collection<Long> proposals, String login, @Nullable String reason) {
        set(intake, proposals, Proposal.Decision.DECLINE, new Declined(login, clock.instant(), reason));
    }

    private void set(long intake, Collection<Long> proposals, Proposal.Decision decision, @Nullable Declined declined) {
        if (!proposals.isEmpty()) {
            jdbc.sql("UPDATE intake.proposal SET decision = :decision, declined_by = :by, declined_at = :at,"
                            + " declined_reason = :reason WHERE intake_id = :intake AND id = ANY (:ids::bigint[])"
                            + " AND decision NOT IN ('TAKEN', 'REPLACED')")
                    .param("decision", decision.name())
                    .param("by", declined == null ? null : declined.by(), Types.VARCHAR)
                    .param(
                            "at",
                            declined == null ? null : declined.at().atOffset(ZoneOffset.UTC),
                            Types.TIMESTAMP_WITH_TIMEZONE)
                    .param("reason", declined == null ? null : declined.reason(), Types.VARCHAR)
                    .param("intake", intake)
                    .param("ids", proposals.toArray(Long[]::new))
                    .update();
        }
    }

    /** Settles what waits in earlier imports of the document: a later reading of it says anew what differs. */
    void replaceEarlier(long document, long intake) {
        jdbc.sql("UPDATE intake.proposal SET decision = 'REPLACED' WHERE decision IN ('OPEN', 'TAKE') AND intake_id IN"
                        + " (SELECT id FROM intake.intake WHERE document_id = :document AND id < :intake)")
                .param("document", document)
                .param("intake", intake)
                .update();
    }

    private StoredProposal stored(ResultSet row) throws SQLException {
        JsonNode before = json(row.getString("before"));
        JsonNode after = json(row.getString("after"));
        JsonNode source = json(row.getString("source"));
        String item = Objects.requireNonNull(row.getString("item"));
        long rowId = row.getLong("row_id");
        Proposal proposal = new Proposal(
                row.getLong("id"),
                Proposal.Kind.valueOf(row.getString("kind")),
                item,
                row.getString("label"),
                List.of((String[]) row.getArray("branch").getArray()),
                row.getString("field"),
                ValueText.of(before),
                ValueText.of(after),
                rowId == 0 ? null : new RowRef(shapes.get(item).table().name(), rowId),
                source == null ? null : tree.value(source, SourceRef.class),
                row.getString("person"),
                Proposal.Decision.valueOf(row.getString("decision")),
                declined(row));
        return new StoredProposal(
                proposal, row.getString("item_key"), before, after, source, rows(row.getString("rows")));
    }

    private static @Nullable Declined declined(ResultSet row) throws SQLException {
        String by = row.getString("declined_by");
        return by == null
                ? null
                : new Declined(by, row.getTimestamp("declined_at").toInstant(), row.getString("declined_reason"));
    }

    private PlanRows rows(@Nullable String json) {
        PlanRows rows = new PlanRows();
        if (json != null) {
            tree.object(json)
                    .properties()
                    .forEach(item -> item.getValue().forEach(each -> rows.add(item.getKey(), (ObjectNode) each)));
        }
        return rows;
    }

    private @Nullable JsonNode json(@Nullable String text) {
        return text == null ? null : tree.node(text);
    }
}
