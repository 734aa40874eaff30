package jp.shirube.app.checking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.intake.TracedPlan;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.text.HeldPassages;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans out of the store as the checker takes them. */
@Component
class PlanReadings {
    private final Intakes intakes;
    private final PlanNumbers numbers;
    private final JdbcClient jdbc;

    PlanReadings(Intakes intakes, PlanNumbers numbers, JdbcClient jdbc) {
        this.intakes = intakes;
        this.numbers = numbers;
        this.jdbc = jdbc;
    }

    /**
     * A plan to be checked.
     *
     * @param number of the plan
     */
    record PlanReading(long number, TracedPlan traced, CheckedPlan checked, PlanThings things) {}

    PlanReading read(long plan) {
        TracedPlan traced = intakes.exportTraced(plan);
        CheckedPlan checked = new CheckedPlan(
                traced.document().plan().title(), traced.document(), HeldPassages.of(traced.document()));
        return new PlanReading(
                plan, traced, checked, new PlanThings(numbers.id(plan).value(), traced.document(), slugs(plan)));
    }

    /** The other plans of the same issuer, oldest first. */
    List<Long> neighbours(long plan) {
        return jdbc.sql("SELECT o.id FROM plan.plan o JOIN plan.plan p ON p.organization_id = o.organization_id"
                        + " WHERE p.id = :plan AND o.id <> p.id AND o.retired_at IS NULL ORDER BY o.id")
                .param("plan", plan)
                .query(Long.class)
                .list();
    }

    private Map<RowRef, String> slugs(long plan) {
        Map<RowRef, String> slugs = new HashMap<>();
        for (String table : List.of("plan.node", "project.project", "indicator.indicator")) {
            jdbc.sql("SELECT id, slug FROM " + table + " WHERE plan_id = :plan")
                    .param("plan", plan)
                    .query((row, number) -> slugs.put(new RowRef(table, row.getLong(1)), row.getString(2)))
                    .list();
        }
        return slugs;
    }
}
