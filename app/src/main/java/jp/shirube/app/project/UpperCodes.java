package jp.shirube.app.project;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.UpperPlace.Named;
import jp.shirube.app.project.UpperPlace.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the upper plans（上位計画） that codes of projects lead into. */
@Component
public class UpperCodes {
    private static final String LISTED = "SELECT l.node_key, l.listed_at, e.slug, e.name FROM project.placement l"
            + " JOIN project.project e ON e.plan_id = l.plan_id AND e.key = l.project_key AND e.retired_at IS NULL"
            + " WHERE l.plan_id = :plan AND l.retired_at IS NULL ORDER BY l.position DESC, l.id DESC";

    private final Plans plans;
    private final PlanNumbers numbers;
    private final JdbcClient jdbc;

    UpperCodes(Plans plans, PlanNumbers numbers, JdbcClient jdbc) {
        this.plans = plans;
        this.numbers = numbers;
        this.jdbc = jdbc;
    }

    UpperPlace resolve(@Nullable String code, PlanId plan) {
        return code == null ? UpperPlace.NO_CODE : above(plan).resolve(code);
    }

    /** The plan above one, read once for any number of codes. */
    public UpperPlan above(PlanId plan) {
        String named = plans.get(plan).header().value().upperPlan();
        if (named == null) {
            return UpperPlan.absent(Outcome.NONE_NAMED);
        }
        Optional<PlanId> upper = plans.findByTitle(named).filter(found -> !found.equals(plan));
        return upper.map(found -> UpperPlan.of(found, plans.outline(found), listed(found)))
                .orElseGet(() -> UpperPlan.absent(Outcome.NOT_HELD));
    }

    /** Of two projects with one number at a node, the first in order. */
    private Map<String, Map<Integer, Named>> listed(PlanId plan) {
        Map<String, Map<Integer, Named>> listed = new HashMap<>();
        jdbc.sql(LISTED).param("plan", numbers.get(plan)).query((ResultSet row) -> {
            listed.computeIfAbsent(row.getString("node_key"), key -> new HashMap<>())
                    .put(
                            row.getInt("listed_at"),
                            new Named(new ProjectId(row.getString("slug")), row.getString("name")));
        });
        return listed;
    }
}
