package jp.shirube.app.budget;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.project.NoSuchProject;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.kernel.JapaneseText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says which items of accounts are whose（会計と事業の結び付き）. What a person said once holds in later years for the same item. */
@Component
public class AccountShares {
    /** Begins with what the plan says of earlier years, which is little beside the items of a year. */
    private static final String AS_BEFORE = """
            WITH known AS (
                SELECT DISTINCT ON (e.key, e.name_key) e.key, e.name_key, e.id
                FROM budget.account_share x JOIN budget.account_item e ON e.id = x.item_id
                WHERE x.plan_id = :plan AND x.retired_at IS NULL AND e.organization_id = :organization AND e.year < :year
                ORDER BY e.key, e.name_key, e.year DESC)
            INSERT INTO budget.account_share (plan_id, key, position, item_id, project_key, share, basis)
            SELECT :plan, i.id || '|' || coalesce(s.project_key, ''), s.position, i.id, s.project_key, s.share, 'year-before'
            FROM known k
            JOIN budget.account_item i
                ON i.organization_id = :organization AND i.year = :year AND i.key = k.key AND i.name_key = k.name_key
            JOIN budget.account_share s ON s.plan_id = :plan AND s.item_id = k.id AND s.retired_at IS NULL
            WHERE NOT EXISTS (SELECT FROM budget.account_share x WHERE x.plan_id = :plan AND x.item_id = i.id)
            ON CONFLICT (plan_id, key) DO NOTHING
            """;

    private static final String BY_NAME =
            "INSERT INTO budget.account_share (plan_id, key, position, item_id, project_key,"
                    + " share, basis) SELECT :plan, i.id || '|' || p.key, 0, i.id, p.key, 100, 'name'"
                    + " FROM unnest(:names::text[], :keys::text[]) AS p (name_key, key) JOIN budget.account_item i"
                    + " ON i.name_key = p.name_key WHERE i.organization_id = :organization AND i.year = :year"
                    + " AND NOT EXISTS (SELECT FROM budget.account_share x WHERE x.plan_id = :plan AND x.item_id = i.id)"
                    + " ON CONFLICT (plan_id, key) DO NOTHING";
    private static final String RETIRE = "UPDATE budget.account_share SET retired_at = clock_timestamp()"
            + " WHERE plan_id = :plan AND item_id = :item AND retired_at IS NULL AND NOT (key = ANY (:kept::text[]))";
    private static final String PUT =
            "INSERT INTO budget.account_share AS s (plan_id, key, position, item_id, project_key,"
                    + " share, basis) VALUES (:plan, :key, :position, :item, nullif(:project, ''), :share, 'person')"
                    + " ON CONFLICT (plan_id, key) DO UPDATE SET share = excluded.share, retired_at = NULL, basis = 'person',"
                    + " position = excluded.position WHERE s.retired_at IS NOT NULL OR s.share <> excluded.share"
                    + " OR s.basis <> 'person'";

    private final JdbcClient jdbc;
    private final PlanNumbers numbers;
    private final Projects projects;
    private final Changes changes;

    AccountShares(JdbcClient jdbc, PlanNumbers numbers, Projects projects, Changes changes) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.projects = projects;
        this.changes = changes;
    }

    /**
     * Gives every item of a year of which nobody said whose it is to whom it was the year before, or to the one project of exactly its name.
     * Needs a transaction of {@code Changes}.
     *
     * @return how many shares came to be
     */
    public int match(PlanId plan, long organization, int year) {
        Map<String, String> names = uniqueNames(plan);
        Map<String, ?> named = Map.of("plan", numbers.get(plan), "organization", organization, "year", year);
        int before = jdbc.sql(AS_BEFORE).params(named).update();
        return before
                + jdbc.sql(BY_NAME)
                        .params(named)
                        .param("names", names.keySet().toArray(String[]::new))
                        .param("keys", names.values().toArray(String[]::new))
                        .update();
    }

    /** Keys of projects by their name; a name that two of them have tells nothing. */
    private Map<String, String> uniqueNames(PlanId plan) {
        Map<String, String> names = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (ProjectEntry project : projects.list(plan)) {
            String name = JapaneseText.key(project.name());
            if (names.put(name, project.key()) != null) {
                twice.add(name);
            }
        }
        names.keySet().removeAll(twice);
        return names;
    }

    /**
     * Says whose an item is; empty for nobody said.
     *
     * @throws NoSuchProject where a project is not of the plan
     */
    public void share(PlanId plan, long item, List<AccountShare> shares, Author by) {
        Map<String, String> keys = new HashMap<>();
        projects.ids(plan).forEach((key, id) -> keys.put(id.value(), key));
        changes.by(by, () -> {
            long number = numbers.get(plan);
            retire(
                    number,
                    item,
                    shares.stream().map(each -> item + "|" + key(keys, each)).toList());
            int position = 0;
            for (AccountShare share : shares) {
                put(number, item, key(keys, share), share.percent(), position);
                position++;
            }
            return position;
        });
    }

    private static String key(Map<String, String> keys, AccountShare share) {
        String key = keys.get(share.project().value());
        if (key == null) {
            throw new NoSuchProject();
        }
        return key;
    }

    /** Says that an item is no matter of the plan. */
    public void leaveOutside(PlanId plan, long item, Author by) {
        changes.by(by, () -> {
            long number = numbers.get(plan);
            retire(number, item, List.of(item + "|"));
            return put(number, item, "", BigDecimal.ZERO, 0);
        });
    }

    private void retire(long plan, long item, List<String> kept) {
        jdbc.sql(RETIRE)
                .param("plan", plan)
                .param("item", item)
                .param("kept", kept.toArray(String[]::new))
                .update();
    }

    private int put(long plan, long item, String project, BigDecimal share, int position) {
        return jdbc.sql(PUT)
                .param("plan", plan)
                .param("key", item + "|" + project)
                .param("position", position)
                .param("item", item)
                .param("project", project)
                .param("share", share)
                .update();
    }
}
