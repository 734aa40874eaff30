package jp.shirube.app.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.checking.PlanReadings.PlanReading;
import jp.shirube.app.checking.PlanThings.PlanThing;
import jp.shirube.app.intake.TracedPlan;
import jp.shirube.checker.Correction;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes what a run found: new findings, those that stand on, and those that are found no more. */
@Component
class FindingWriting {
    private static final String KEEP =
            "INSERT INTO checking.finding (of_plan, identity, rule, family, severity, message,"
                    + " row_table, row_number, thing, path, branch, divisions, document, line, end_line, quote, related, words,"
                    + " position, correction_read, correction_written, first_run, last_run) SELECT :plan, e ->> 'identity', e ->> 'rule', e ->> 'family',"
                    + " e ->> 'severity', e ->> 'message', e ->> 'table', (e ->> 'row')::bigint, e ->> 'thing', e ->> 'path',"
                    + " e ->> 'branch', audit.texts(e -> 'divisions'), (e ->> 'document')::bigint, (e ->> 'line')::int,"
                    + " (e ->> 'endLine')::int, e ->> 'quote', e -> 'related', e ->> 'words', n::int, e ->> 'read', e ->> 'written', :run, :run"
                    + " FROM jsonb_array_elements(:rows::jsonb) WITH ORDINALITY AS x (e, n)"
                    + " ON CONFLICT (of_plan, identity) DO UPDATE SET severity = excluded.severity, message = excluded.message,"
                    + " thing = excluded.thing, path = excluded.path, branch = excluded.branch, divisions = excluded.divisions,"
                    + " document = excluded.document, line = excluded.line, end_line = excluded.end_line, related = excluded.related,"
                    + " words = excluded.words, position = excluded.position,"
                    + " correction_read = excluded.correction_read, correction_written = excluded.correction_written, last_run = :run, resolved_run = NULL,"
                    + " resolved_by = NULL, resolved_at = NULL";

    /** By the last change of the row since it was found, else of anything in the plan. */
    private static final String RESOLVE = "UPDATE checking.finding f SET resolved_run = :run,"
            + " (resolved_by, resolved_at) = (SELECT h.actor, h.at FROM audit.history h JOIN checking.run r ON r.id = f.last_run"
            + " WHERE h.plan_id = :plan AND h.number > r.history"
            + " ORDER BY (h.table_name = f.row_table AND h.row_id = f.row_number) IS TRUE DESC, h.number DESC LIMIT 1)"
            + " WHERE f.of_plan = :plan AND f.last_run <> :run AND f.resolved_run IS NULL";

    private final JdbcClient jdbc;
    private final PlanTree tree;

    FindingWriting(JdbcClient jdbc, PlanTree tree) {
        this.jdbc = jdbc;
        this.tree = tree;
    }

    /** Two runs of one plan write one after the other. Needs a transaction. */
    void lock(long plan) {
        jdbc.sql("SELECT 1 FROM (SELECT pg_advisory_xact_lock(75, :plan)) AS locked")
                .param("plan", (int) plan)
                .query(Integer.class)
                .single();
    }

    void write(long run, PlanReading plan, List<Judgement> judgements) {
        ArrayNode rows = tree.object().putArray("rows");
        Map<String, Integer> seen = new HashMap<>();
        for (Judgement each : judgements) {
            rows.add(row(plan, each, seen));
        }
        jdbc.sql(KEEP)
                .param("plan", plan.number())
                .param("run", run)
                .param("rows", rows.toString())
                .update();
        jdbc.sql(RESOLVE).param("plan", plan.number()).param("run", run).update();
    }

    private ObjectNode row(PlanReading plan, Judgement judgement, Map<String, Integer> seen) {
        SourceRef place = judgement.place();
        RowRef ref = plan.things().row(place).orElse(null);
        ObjectNode row = place(plan, place);
        String named = ref == null ? "" : ref.table() + "/" + ref.id();
        String quote = place == null || place.quote() == null ? "" : place.quote();
        String once = Identity.of(judgement.rule(), named, quote, judgement.message(), 0);
        int times = seen.merge(once, 1, Integer::sum) - 1;
        row.put("identity", Identity.of(judgement.rule(), named, quote, judgement.message(), times));
        row.put("rule", judgement.rule());
        if (judgement.family() != null) {
            row.put("family", judgement.family().name().toLowerCase(Locale.ROOT));
        }
        row.put("severity", judgement.severity().code());
        row.put("message", judgement.message());
        if (ref != null) {
            row.put("table", ref.table()).put("row", ref.id());
        }
        PlanThing thing = plan.things().at(place);
        row.put("branch", thing.branch());
        ArrayNode divisions = row.putArray("divisions");
        thing.divisions().forEach(divisions::add);
        ArrayNode related = row.putArray("related");
        judgement.related().forEach(each -> related.add(place(plan, each)));
        row.put("words", Identity.sum(ref == null ? quote : plan.traced().said().getOrDefault(ref, quote)));
        Correction correction = judgement.correction();
        if (correction != null) {
            row.put("read", correction.read()).put("written", correction.written());
        }
        return row;
    }

    private ObjectNode place(PlanReading plan, @Nullable SourceRef place) {
        PlanThing thing = plan.things().at(place);
        ObjectNode node = tree.object().put("thing", thing.title()).put("path", thing.path());
        if (place == null) {
            return node;
        }
        TracedPlan.document(place)
                .or(() -> plan.things().document(place))
                .ifPresent(document -> node.put("document", document));
        if (place.line() != null) {
            node.put("line", place.line()).put("endLine", place.endLine());
        }
        if (place.quote() != null) {
            node.put("quote", place.quote());
        }
        return node;
    }
}
