package jp.shirube.app.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.project.NoSuchProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Takes the amounts of a project by stage and source at once（お金の入力）. Each is written only where it still says what the person saw. */
@Component
public class MoneyEntries {
    private final JdbcClient jdbc;
    private final Rows rows;
    private final PlanTree tree;
    private final PlanNumbers numbers;
    private final Changes changes;
    private final Undo undo;

    MoneyEntries(JdbcClient jdbc, Rows rows, PlanTree tree, PlanNumbers numbers, Changes changes, Undo undo) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.tree = tree;
        this.numbers = numbers;
        this.changes = changes;
        this.undo = undo;
    }

    /**
     * Enters amounts, all in one transaction.
     *
     * @throws NoSuchProject where the project is not of the plan
     * @throws ChangedMeanwhile where one came to be while this was written
     */
    public EnteredMoney enter(PlanId plan, ProjectId project, List<MoneyEntry> entries, Author by) {
        return changes.by(by, () -> write(numbers.get(plan), project, entries));
    }

    private EnteredMoney write(long plan, ProjectId project, List<MoneyEntry> entries) {
        String key = lock(plan, project);
        Map<AmountKey, ObjectNode> standing = standing(plan, key);
        List<ObjectNode> amended = new ArrayList<>();
        List<ObjectNode> added = new ArrayList<>();
        List<EnteredMoney.Conflict> conflicts = new ArrayList<>();
        for (MoneyEntry entry : entries) {
            ObjectNode row = standing.get(entry.key());
            Amount now = row == null ? Amount.NONE : amount(row);
            if (now.equals(entry.entered())) {
                continue;
            }
            if (!now.equals(entry.shown())) {
                conflicts.add(new EnteredMoney.Conflict(entry, now));
            } else if (row == null) {
                added.add(put(fresh(key, entry.key(), standing.size() + added.size()), entry.entered()));
            } else {
                amended.add(put(row, entry.entered()));
            }
        }
        rows.amend(StageAmounts.TABLE, amended);
        if (rows.insert(StageAmounts.TABLE, plan, null, added) < added.size()) {
            throw new ChangedMeanwhile("", "");
        }
        return new EnteredMoney(entries.size() - conflicts.size(), conflicts, undo.mark());
    }

    /** Writes amounts of a project, whatever it says now. Needs a transaction of {@code Changes}. */
    void put(long plan, String project, Map<AmountKey, Amount> amounts) {
        Map<AmountKey, ObjectNode> standing = standing(plan, project);
        List<ObjectNode> amended = new ArrayList<>();
        List<ObjectNode> added = new ArrayList<>();
        amounts.forEach((key, amount) -> {
            ObjectNode row = standing.get(key);
            if (row == null) {
                added.add(put(fresh(project, key, standing.size() + added.size()), amount));
            } else if (!amount(row).equals(amount)) {
                amended.add(put(row, amount));
            }
        });
        rows.amend(StageAmounts.TABLE, amended);
        rows.insert(StageAmounts.TABLE, plan, null, added);
    }

    private Map<AmountKey, ObjectNode> standing(long plan, String project) {
        Map<AmountKey, ObjectNode> standing = new HashMap<>();
        rows.list(StageAmounts.TABLE, plan, "project_key", List.of(project))
                .forEach(row -> standing.put(key(row), row));
        return standing;
    }

    /** Key of the project; nobody else enters amounts of it until the end of the transaction. */
    private String lock(long plan, ProjectId project) {
        return jdbc.sql("SELECT key FROM project.project WHERE plan_id = :plan AND slug = :project"
                        + " AND retired_at IS NULL FOR NO KEY UPDATE")
                .param("plan", plan)
                .param("project", project.value())
                .query(String.class)
                .optional()
                .orElseThrow(NoSuchProject::new);
    }

    private ObjectNode fresh(String project, AmountKey key, int position) {
        ObjectNode row = tree.object();
        row.put("owner", project)
                .put("year", key.year())
                .put("stage", key.stage().code())
                .put("ordinal", key.ordinal())
                .put("unit", MoneyUnit.YEN.code())
                .put("position", position);
        if (key.source() != null) {
            row.put("funding", key.source().code());
        }
        if (key.grant() != null) {
            row.put("grant", key.grant());
        }
        return row.put("key", StageAmounts.key(row));
    }

    private static ObjectNode put(ObjectNode row, Amount amount) {
        row.put("state", amount.state().code());
        if (amount.yen() == null) {
            row.remove("amount");
        } else {
            row.put("amount", BigDecimal.valueOf(amount.whole()));
        }
        return row;
    }

    static AmountKey key(ObjectNode row) {
        return new AmountKey(
                row.get("year").asInt(),
                Coded.find(Stage.class, row.get("stage").asString()).orElseThrow(),
                row.get("ordinal").asInt(),
                row.has("funding")
                        ? Coded.find(FundingSource.class, row.get("funding").asString())
                                .orElseThrow()
                        : null,
                row.has("grant") ? row.get("grant").asString() : null);
    }

    static Amount amount(ObjectNode row) {
        ValueState state =
                Coded.find(ValueState.class, row.get("state").asString()).orElseThrow();
        return state == ValueState.NUMBER
                ? Amount.of(
                        Objects.requireNonNull(row.get("amount")).decimalValue().longValueExact())
                : Amount.without(state);
    }
}
