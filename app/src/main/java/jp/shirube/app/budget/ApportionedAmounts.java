package jp.shirube.app.budget;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.exchange.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Amounts of projects that follow from accounts and shares. Each source is parted for itself; where the sources of an item make up its total, a
 * project's whole is the sum of its sources, so that it foots.
 */
@Component
class ApportionedAmounts {
    private static final String SHARES = "SELECT item_id, project_key, share FROM budget.account_share"
            + " WHERE plan_id = :plan AND retired_at IS NULL AND project_key IS NOT NULL ORDER BY item_id, id";
    private static final String AMOUNTS = "SELECT a.item_id, i.year, a.stage, a.ordinal, a.total, a.national,"
            + " a.prefectural, a.bond, a.other, a.general FROM budget.account_amount a JOIN budget.account_item i"
            + " ON i.id = a.item_id WHERE EXISTS (SELECT FROM budget.account_share s WHERE s.plan_id = :plan"
            + " AND s.item_id = a.item_id AND s.retired_at IS NULL AND s.project_key IS NOT NULL)";

    private final JdbcClient jdbc;

    ApportionedAmounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every project of a plan that shares in an item, by its key. */
    Map<String, Map<AmountKey, Long>> of(long plan) {
        Map<Long, List<Apportionment.Share>> shares = shares(plan);
        Map<String, Map<AmountKey, Long>> amounts = new HashMap<>();
        if (!shares.isEmpty()) {
            jdbc.sql(AMOUNTS).param("plan", plan).query((ResultSet row) -> {
                add(row, shares.getOrDefault(row.getLong("item_id"), List.of()), amounts);
            });
        }
        return amounts;
    }

    private Map<Long, List<Apportionment.Share>> shares(long plan) {
        Map<Long, List<Apportionment.Share>> shares = new LinkedHashMap<>();
        jdbc.sql(SHARES).param("plan", plan).query((ResultSet row) -> {
            shares.computeIfAbsent(row.getLong("item_id"), item -> new ArrayList<>())
                    .add(new Apportionment.Share(row.getString("project_key"), row.getBigDecimal("share")));
        });
        return shares;
    }

    private static void add(ResultSet row, List<Apportionment.Share> shares, Map<String, Map<AmountKey, Long>> amounts)
            throws SQLException {
        AmountKey whole = AmountKey.whole(
                row.getInt("year"),
                Coded.find(Stage.class, row.getString("stage")).orElseThrow(),
                row.getInt("ordinal"));
        Map<FundingSource, Long> sources = new EnumMap<>(FundingSource.class);
        for (FundingSource source : FundingSource.values()) {
            BigDecimal yen = row.getBigDecimal(source.code());
            if (yen != null) {
                sources.put(source, yen.longValueExact());
            }
        }
        long total = row.getLong("total");
        boolean foots = !sources.isEmpty()
                && sources.values().stream().mapToLong(each -> each).sum() == total;
        sources.forEach((source, yen) -> {
            give(whole, source, Apportionment.part(yen, shares), amounts);
            if (foots) {
                give(whole, null, Apportionment.part(yen, shares), amounts);
            }
        });
        if (!foots) {
            give(whole, null, Apportionment.part(total, shares), amounts);
        }
    }

    private static void give(
            AmountKey whole,
            @Nullable FundingSource source,
            Map<String, Long> parts,
            Map<String, Map<AmountKey, Long>> amounts) {
        parts.forEach((project, yen) ->
                amounts.computeIfAbsent(project, key -> new HashMap<>()).merge(whole.of(source), yen, Math::addExact));
    }
}
