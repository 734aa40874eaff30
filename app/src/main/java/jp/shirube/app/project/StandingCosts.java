package jp.shirube.app.project;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.Positions;
import jp.shirube.app.audit.Rows;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The rows of planned costs as they stand, for entering amounts. */
@Component
class StandingCosts {
    private static final BigDecimal YEN_PER_UNIT = BigDecimal.valueOf(1000);

    private final JdbcClient jdbc;
    private final Rows rows;
    private final PlanTree tree;

    StandingCosts(JdbcClient jdbc, Rows rows, PlanTree tree) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.tree = tree;
    }

    /** The costs by key of the project, each in order, kept from others until the end of the transaction. */
    Map<String, List<ObjectNode>> lock(long plan, Collection<String> projects) {
        jdbc.sql("SELECT id FROM project.cost WHERE plan_id = :plan AND project_key = ANY (:keys::text[])"
                        + " ORDER BY id FOR NO KEY UPDATE")
                .param("plan", plan)
                .param("keys", projects.toArray(String[]::new))
                .query(Long.class)
                .list();
        return rows.list(ProjectTables.COST, plan, "project_key", projects).stream()
                .collect(Collectors.groupingBy(row -> row.get("owner").asString()));
    }

    /** The planned cost that an entry is about; null where there is none yet. */
    static @Nullable ObjectNode find(List<ObjectNode> costs, CostEntry entry) {
        return costs.stream()
                .filter(row -> row.get("year").asInt() == entry.year() && beside(row, entry))
                .findFirst()
                .orElse(null);
    }

    private static boolean beside(ObjectNode row, CostEntry entry) {
        String party = row.has("party") ? row.get("party").asString() : null;
        return row.get("kind").asString().equals(CostKind.PLANNED.code())
                && (party == null ? entry.party() == null : party.equals(entry.party()));
    }

    /** What a cost says, in a unit; nothing for null. */
    static EnteredValue value(@Nullable ObjectNode cost, MoneyUnit unit) {
        if (cost == null) {
            return new EnteredValue(ValueState.NONE, "", null);
        }
        ValueState state =
                Coded.find(ValueState.class, cost.get("state").asString()).orElseThrow();
        return cost.has("amount")
                ? EnteredValue.of(in(unit, cost.get("amount").decimalValue(), unit(cost)))
                : new EnteredValue(state == ValueState.TEXT ? ValueState.NONE : state, "", null);
    }

    static void put(ObjectNode cost, EnteredValue entered, MoneyUnit unit) {
        cost.put("state", entered.state().code());
        if (entered.number() == null) {
            cost.remove("amount");
        } else {
            cost.put("amount", in(unit(cost), entered.number(), unit));
        }
    }

    /** A new cost, put among those of its project behind the last earlier year of the same bearer. */
    ObjectNode add(List<ObjectNode> order, String project, CostEntry entry, MoneyUnit unit) {
        int at = 0;
        for (int i = 0; i < order.size(); i++) {
            if (!beside(order.get(i), entry) || order.get(i).get("year").asInt() < entry.year()) {
                at = i + 1;
            }
        }
        ObjectNode added = tree.object();
        String natural = entry.year() + "/" + CostKind.PLANNED.code() + "/"
                + JapaneseText.key(entry.party() == null ? "" : entry.party());
        added.put("key", project + "|" + natural)
                .put("owner", project)
                .put("year", entry.year())
                .put("unit", unit.code())
                .put("kind", CostKind.PLANNED.code());
        added.put("position", Positions.at(order, at).orElse(BigDecimal.valueOf(order.size())));
        if (entry.party() != null) {
            added.put("party", entry.party());
        }
        put(added, entry.entered(), unit);
        order.add(at, added);
        return added;
    }

    static MoneyUnit unit(ObjectNode cost) {
        return Coded.find(MoneyUnit.class, cost.get("unit").asString()).orElseThrow();
    }

    /** The same money in another unit, exactly. */
    static BigDecimal in(MoneyUnit wanted, BigDecimal amount, MoneyUnit unit) {
        if (wanted == unit) {
            return amount;
        }
        return wanted == MoneyUnit.YEN
                ? amount.multiply(YEN_PER_UNIT)
                : amount.divide(YEN_PER_UNIT).stripTrailingZeros();
    }
}
