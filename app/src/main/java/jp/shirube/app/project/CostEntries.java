package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.exchange.MoneyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes many planned amounts at once（事業費の入力）. Each is written only where it still says what the person saw; all others stand in their
 * own right. A year without a cost gets one.
 */
@Component
public class CostEntries {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final StandingCosts costs;
    private final PlanNumbers numbers;
    private final Changes changes;
    private final Undo undo;

    CostEntries(JdbcClient jdbc, Rows rows, StandingCosts costs, PlanNumbers numbers, Changes changes, Undo undo) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.costs = costs;
        this.numbers = numbers;
        this.changes = changes;
        this.undo = undo;
    }

    /**
     * Enters amounts, all in one transaction.
     *
     * @param unit of the amounts; costs in another unit keep theirs
     * @throws NoSuchProject where a project is not of the plan
     */
    public EnteredCosts enter(PlanId plan, MoneyUnit unit, List<CostEntry> entries, Author by) {
        try {
            return changes.by(by, () -> write(numbers.get(plan), unit, entries));
        } catch (ChangedMeanwhile appeared) {
            // A cost came to be between reading and writing: now it is there to be compared.
            return changes.by(by, () -> write(numbers.get(plan), unit, entries));
        }
    }

    private EnteredCosts write(long plan, MoneyUnit unit, List<CostEntry> entries) {
        Map<ProjectId, String> projects = lock(plan, entries);
        Map<String, List<ObjectNode>> standing = costs.lock(plan, projects.values());
        List<ObjectNode> amended = new ArrayList<>();
        List<ObjectNode> added = new ArrayList<>();
        List<EnteredCosts.Conflict> conflicts = new ArrayList<>();
        Map<ProjectId, List<CostEntry>> byProject =
                entries.stream().collect(Collectors.groupingBy(CostEntry::project, HashMap::new, Collectors.toList()));
        byProject.forEach((project, mine) -> {
            String key = Objects.requireNonNull(projects.get(project));
            List<ObjectNode> order = new ArrayList<>(standing.getOrDefault(key, List.of()));
            for (CostEntry entry : mine) {
                ObjectNode row = StandingCosts.find(order, entry);
                EnteredValue now = StandingCosts.value(row, unit);
                if (CostEntry.same(now, entry.entered())) {
                    continue;
                }
                if (!CostEntry.same(now, entry.shown())) {
                    conflicts.add(new EnteredCosts.Conflict(entry, now));
                } else if (row == null) {
                    added.add(costs.add(order, key, entry, unit));
                } else {
                    StandingCosts.put(row, entry.entered(), unit);
                    amended.add(row);
                }
            }
        });
        rows.amend(ProjectTables.COST, amended);
        if (rows.insert(ProjectTables.COST, plan, null, added) < added.size()) {
            throw new ChangedMeanwhile("", "");
        }
        return new EnteredCosts(entries.size() - conflicts.size(), conflicts, undo.mark());
    }

    /** Keys of the projects; nobody else enters amounts of them until the end of the transaction. */
    private Map<ProjectId, String> lock(long plan, Collection<CostEntry> entries) {
        String[] asked =
                entries.stream().map(each -> each.project().value()).distinct().toArray(String[]::new);
        Map<ProjectId, String> keys = new TreeMap<>(java.util.Comparator.comparing(ProjectId::value));
        jdbc.sql("SELECT slug, key FROM project.project WHERE plan_id = :plan AND slug = ANY (:asked::text[])"
                        + " AND retired_at IS NULL ORDER BY id FOR NO KEY UPDATE")
                .param("plan", plan)
                .param("asked", asked)
                .query((row, number) -> keys.put(new ProjectId(row.getString(1)), row.getString(2)))
                .list();
        if (keys.size() < asked.length) {
            throw new NoSuchProject();
        }
        return keys;
    }
}
