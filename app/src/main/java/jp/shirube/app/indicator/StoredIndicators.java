package jp.shirube.app.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.Indicator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Indicators in the database. */
@Component
class StoredIndicators implements Indicators {
    private static final RowShape READ =
            new RowShape("indicator", "indicators", IndicatorTables.INDICATOR, List.of(), CourseTables.SHAPES);

    private final JdbcClient jdbc;
    private final Rows rows;
    private final Plans plans;
    private final PlanNumbers numbers;
    private final ComparedIndicators compared;
    private final StoredActuals actuals;

    StoredIndicators(
            JdbcClient jdbc,
            Rows rows,
            Plans plans,
            PlanNumbers numbers,
            ComparedIndicators compared,
            StoredActuals actuals) {
        this.actuals = actuals;
        this.compared = compared;
        this.jdbc = jdbc;
        this.rows = rows;
        this.plans = plans;
        this.numbers = numbers;
    }

    @Override
    public List<IndicatorSheet> list(PlanId plan) {
        return sheets(plan, rows.list(IndicatorTables.INDICATOR, numbers.get(plan)));
    }

    @Override
    public List<IndicatorSheet> listOfNode(PlanId plan, String nodeKey) {
        return of(plan, "node_key", nodeKey);
    }

    @Override
    public List<IndicatorSheet> listOfProject(PlanId plan, String projectKey) {
        return of(plan, "project_key", projectKey);
    }

    private List<IndicatorSheet> of(PlanId plan, String column, String key) {
        return sheets(plan, rows.list(IndicatorTables.INDICATOR, numbers.get(plan), column, List.of(key)));
    }

    @Override
    public IndicatorSheet get(IndicatorId indicator) {
        ObjectNode row = rows.findBySlug(IndicatorTables.INDICATOR, indicator.value());
        if (row == null) {
            throw new NoSuchIndicator();
        }
        return sheets(numbers.id(row.get("plan").asLong()), List.of(row)).get(0);
    }

    @Override
    public Map<PlanId, Integer> counts() {
        Map<PlanId, Integer> counts = new HashMap<>();
        jdbc.sql("SELECT p.slug, count(*) FROM indicator.indicator i JOIN plan.plan p ON p.id = i.plan_id"
                        + " WHERE i.retired_at IS NULL GROUP BY p.slug")
                .query((row, number) -> counts.put(new PlanId(row.getString(1)), row.getInt(2)))
                .list();
        return counts;
    }

    private List<IndicatorSheet> sheets(PlanId plan, List<ObjectNode> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<String, NodeId> nodes = new HashMap<>();
        for (OutlineNode node : plans.outline(plan)) {
            nodes.put(node.key(), node.id());
        }
        long number = numbers.get(plan);
        Map<String, StoredActuals.Found> results = actuals.of(
                number, found.stream().map(row -> row.get("key").asString()).toList());
        return rows.nested(READ, number, found).stream()
                .map(row -> sheet(
                        plan,
                        row,
                        nodes,
                        results.getOrDefault(row.get("key").asString(), StoredActuals.Found.nothing())))
                .toList();
    }

    private IndicatorSheet sheet(PlanId plan, ObjectNode row, Map<String, NodeId> nodes, StoredActuals.Found results) {
        row.putArray("actuals");
        Held<Indicator> bare = rows.held(IndicatorTables.INDICATOR, row, Indicator.class);
        return new IndicatorSheet(
                new IndicatorId(row.get("slug").asString()),
                plan,
                row.has("node") ? nodes.get(row.get("node").asString()) : null,
                row.has("project") ? row.get("project").asString() : null,
                new Held<>(bare.value().withActuals(results.values()), bare.origin()),
                results.actuals(),
                results.remarks(),
                rows.held(IndicatorTables.INDICATOR, row, IndicatorDefinition.class)
                        .value(),
                new IndicatorCourse(
                        held(row, "annualTargets", CourseTables.ANNUAL_TARGET, AnnualTarget.class),
                        held(row, "targetRevisions", CourseTables.TARGET_REVISION, TargetRevision.class),
                        held(row, "seriesBreaks", CourseTables.SERIES_BREAK, SeriesBreak.class)),
                compared(row));
    }

    private ComparedSeries compared(ObjectNode row) {
        return row.has("comparedWith")
                ? compared.series(row.get("comparedWith").asString())
                : new ComparedSeries(
                        null,
                        row.has("comparedName") ? row.get("comparedName").asString() : null,
                        held(row, "comparedValues", CourseTables.COMPARED_VALUE, ComparedValue.class));
    }

    private <T> List<Held<T>> held(ObjectNode row, String field, RowTable table, Class<T> type) {
        return parts(row, field).map(each -> rows.held(table, each, type)).toList();
    }

    private static Stream<ObjectNode> parts(ObjectNode row, String field) {
        return row.withArray(field).valueStream().map(ObjectNode.class::cast);
    }
}
