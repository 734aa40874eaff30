package jp.shirube.app.plan;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Past;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.platform.AskedOnce;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.Figure;
import jp.shirube.exchange.IssuerKind;
import jp.shirube.exchange.Listing;
import jp.shirube.exchange.Meeting;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.PlanState;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.Step;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.JapaneseText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Plans in the database. */
@Component
class StoredPlans implements Plans {
    private static final String ENTRIES = "SELECT p.slug, p.title, p.kind, p.issuer_name, p.issuer_kind, p.period_from,"
            + " p.period_to, p.period_printed, p.state, p.published,"
            + " (SELECT count(*) FROM plan.node n WHERE n.plan_id = p.id AND n.retired_at IS NULL) AS nodes,"
            + " (SELECT count(*) FROM plan.finding f WHERE f.plan_id = p.id AND f.retired_at IS NULL) AS findings"
            + " FROM plan.plan p WHERE p.retired_at IS NULL %s ORDER BY p.issuer_name, p.period_from, p.title, p.id";

    private final JdbcClient jdbc;
    private final Rows rows;
    private final PlanNumbers numbers;
    private final Outlines outlines;
    private final Changes changes;
    private final Past past;

    StoredPlans(JdbcClient jdbc, Rows rows, PlanNumbers numbers, Outlines outlines, Changes changes, Past past) {
        this.past = past;
        this.jdbc = jdbc;
        this.rows = rows;
        this.numbers = numbers;
        this.outlines = outlines;
        this.changes = changes;
    }

    @Override
    public List<PlanEntry> list() {
        return entries("");
    }

    @Override
    public List<PlanEntry> listPublished() {
        return entries("AND p.published");
    }

    @Override
    public Map<PlanId, Long> publishedRevisions() {
        Map<PlanId, Long> revisions = new LinkedHashMap<>();
        jdbc.sql("SELECT p.slug, (SELECT max(h.number) FROM audit.history h WHERE h.plan_id = p.id) AS revision"
                        + " FROM plan.plan p WHERE p.published AND p.retired_at IS NULL ORDER BY p.id")
                .query((ResultSet row) -> {
                    revisions.put(new PlanId(row.getString("slug")), row.getLong("revision"));
                });
        return revisions;
    }

    private List<PlanEntry> entries(String condition) {
        return jdbc.sql(String.format(ENTRIES, condition))
                .query((row, number) -> new PlanEntry(
                        new PlanId(row.getString("slug")),
                        row.getString("title"),
                        Coded.find(PlanKind.class, row.getString("kind")).orElseThrow(),
                        row.getString("issuer_name"),
                        Optional.ofNullable(row.getString("issuer_kind"))
                                .flatMap(kind -> Coded.find(IssuerKind.class, kind))
                                .orElse(null),
                        row.getString("period_printed") == null
                                ? null
                                : new Period(
                                        row.getObject("period_from", Integer.class),
                                        row.getObject("period_to", Integer.class),
                                        row.getString("period_printed")),
                        Optional.ofNullable(row.getString("state"))
                                .flatMap(state -> Coded.find(PlanState.class, state))
                                .orElse(null),
                        row.getBoolean("published"),
                        row.getInt("nodes"),
                        row.getInt("findings")))
                .list();
    }

    @Override
    public PlanSheet get(PlanId plan) {
        long number = numbers.get(plan);
        return AskedOnce.of(StoredPlans.class, List.of(number, past.moment()), () -> get(plan, number));
    }

    private PlanSheet get(PlanId plan, long number) {
        ObjectNode header = rows.list(PlanTables.PLAN, number).get(0);
        header.putArray("members").addAll(rows.list(PlanTables.MEMBER, number));
        header.putArray("sources").addAll(rows.list(PlanTables.FIELD_SOURCE, number));
        boolean published = jdbc.sql("SELECT published FROM plan.plan WHERE id = :id")
                .param("id", number)
                .query(Boolean.class)
                .single();
        return new PlanSheet(plan, rows.held(PlanTables.PLAN, header, PlanHeader.class), published);
    }

    /** The longest title that agrees, so that 後期基本計画 is not taken for its 総合計画. */
    @Override
    public Optional<PlanId> findByTitle(String title) {
        String asked = JapaneseText.key(title);
        return list().stream()
                .filter(plan -> {
                    String key = JapaneseText.key(plan.title());
                    return asked.equals(key) || asked.startsWith(key) || key.startsWith(asked);
                })
                .collect(Collectors.collectingAndThen(
                        Collectors.toList(),
                        found -> found.stream()
                                .sorted((a, b) -> agreement(b, asked) - agreement(a, asked))
                                .map(PlanEntry::id)
                                .findFirst()));
    }

    private static int agreement(PlanEntry plan, String asked) {
        String key = JapaneseText.key(plan.title());
        return key.equals(asked) ? Integer.MAX_VALUE : Math.min(key.length(), asked.length());
    }

    @Override
    public List<OutlineNode> outline(PlanId plan) {
        return outlines.list(numbers.get(plan));
    }

    @Override
    public Map<String, NodeId> nodeIds(PlanId plan) {
        Map<String, NodeId> ids = new HashMap<>();
        jdbc.sql("SELECT key, slug FROM plan.node WHERE plan_id = :plan AND retired_at IS NULL")
                .param("plan", numbers.get(plan))
                .query((ResultSet row) -> {
                    ids.put(row.getString("key"), new NodeId(row.getString("slug")));
                });
        return ids;
    }

    @Override
    public NodeSheet getNode(NodeId node) {
        return outlines.get(node, numbers);
    }

    @Override
    public NodeSheet getNode(PlanId plan, NodeId node, List<OutlineNode> outline) {
        return outlines.get(plan, numbers.get(plan), node, outline);
    }

    @Override
    public List<Held<Series>> series(PlanId plan) {
        return nested(PlanTables.SERIES_LIST, plan, Series.class);
    }

    @Override
    public List<Held<Body>> bodies(PlanId plan) {
        return nested(PlanTables.BODIES, plan, Body.class);
    }

    @Override
    public List<Held<Meeting>> meetings(PlanId plan) {
        return held(PlanTables.MEETING, plan, Meeting.class);
    }

    @Override
    public List<Held<Step>> steps(PlanId plan) {
        return held(PlanTables.STEP, plan, Step.class);
    }

    @Override
    public List<Held<Listing>> listing(PlanId plan) {
        return held(PlanTables.LISTING, plan, Listing.class);
    }

    @Override
    public List<Held<Figure>> figures(PlanId plan) {
        return held(PlanTables.FIGURE, plan, Figure.class);
    }

    @Override
    public List<Held<Finding>> findings(PlanId plan) {
        return held(PlanTables.FINDING, plan, Finding.class);
    }

    private <T> List<Held<T>> held(RowTable table, PlanId plan, Class<T> type) {
        return rows.list(table, numbers.get(plan)).stream()
                .map(row -> rows.held(table, row, type))
                .toList();
    }

    private <T> List<Held<T>> nested(RowShape shape, PlanId plan, Class<T> type) {
        long number = numbers.get(plan);
        return rows.nested(shape, number, rows.list(shape.table(), number)).stream()
                .map(row -> rows.held(shape.table(), row, type))
                .toList();
    }

    @Override
    public void enterState(PlanId plan, PlanState state, Author by) {
        long number = numbers.get(plan);
        changes.by(
                by,
                () -> jdbc.sql("UPDATE plan.plan SET state = :state WHERE plan_id = :id")
                        .param("state", state.code())
                        .param("id", number)
                        .update());
    }

    @Override
    public void publish(PlanId plan, String login) {
        show(plan, true, login);
    }

    @Override
    public void withdraw(PlanId plan, String login) {
        show(plan, false, login);
    }

    private void show(PlanId plan, boolean published, String login) {
        long number = numbers.get(plan);
        changes.by(
                Author.of(login),
                () -> jdbc.sql("UPDATE plan.plan SET published = :published WHERE plan_id = :id")
                        .param("published", published)
                        .param("id", number)
                        .update());
    }
}
