package jp.shirube.app.budget;

import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.project.ProjectId;
import jp.shirube.exchange.Coded;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Items of accounts with whose they are（細目の一覧）. */
@Component
public class SharedItems {
    private static final String LIST =
            "SELECT i.id, i.year, i.codes, i.names, ARRAY(SELECT p.slug FROM budget.account_share s"
                    + " JOIN project.project p ON p.plan_id = s.plan_id AND p.key = s.project_key WHERE s.plan_id = :plan"
                    + " AND s.item_id = i.id AND s.retired_at IS NULL ORDER BY s.share DESC, s.id) AS projects,"
                    + " ARRAY(SELECT s.share FROM budget.account_share s WHERE s.plan_id = :plan AND s.item_id = i.id"
                    + " AND s.retired_at IS NULL AND s.project_key IS NOT NULL ORDER BY s.share DESC, s.id) AS shares,"
                    + " (SELECT min(s.basis) FROM budget.account_share s WHERE s.plan_id = :plan AND s.item_id = i.id"
                    + " AND s.retired_at IS NULL) AS basis, ARRAY(SELECT a.stage || ':' || a.ordinal || ':' || a.total"
                    + " FROM budget.account_amount a WHERE a.item_id = i.id ORDER BY a.id) AS amounts"
                    + " FROM budget.account_item i WHERE i.organization_id = :organization";
    private static final String STANDING = "EXISTS (SELECT FROM budget.account_share s WHERE s.plan_id = :plan"
            + " AND s.item_id = i.id AND s.retired_at IS NULL)";
    private static final String LARGEST_FIRST = " ORDER BY (SELECT max(abs(a.total)) FROM budget.account_amount a"
            + " WHERE a.item_id = i.id) DESC NULLS LAST, i.key, i.id LIMIT :most";

    private final JdbcClient jdbc;
    private final PlanNumbers numbers;

    SharedItems(JdbcClient jdbc, PlanNumbers numbers) {
        this.jdbc = jdbc;
        this.numbers = numbers;
    }

    /** Which items are asked for. */
    public enum Which {
        /** Nobody said yet whose they are: the work list. */
        OPEN(" AND NOT " + STANDING),
        /** Their shares are not 100 % together. */
        BROKEN(" AND (SELECT sum(s.share) FROM budget.account_share s WHERE s.plan_id = :plan AND s.item_id = i.id"
                + " AND s.retired_at IS NULL AND s.project_key IS NOT NULL) <> 100"),
        /** They have shares, or are no matter of the plan. */
        SAID(" AND " + STANDING),
        /** All of them. */
        ALL("");

        private final String condition;

        Which(String condition) {
            this.condition = condition;
        }
    }

    /** Fiscal years that have items, latest first. */
    public List<Integer> years(PlanId plan) {
        return organization(plan)
                .map(number -> jdbc.sql("SELECT DISTINCT year FROM budget.account_item"
                                + " WHERE organization_id = :organization ORDER BY year DESC")
                        .param("organization", number)
                        .query(Integer.class)
                        .list())
                .orElse(List.of());
    }

    /** How many there are. */
    public int count(PlanId plan, int year, Which which) {
        return organization(plan)
                .map(number -> jdbc.sql("SELECT count(*) FROM budget.account_item i"
                                + " WHERE i.organization_id = :organization AND i.year = :year" + which.condition)
                        .param("organization", number)
                        .param("plan", numbers.get(plan))
                        .param("year", year)
                        .query(Integer.class)
                        .single())
                .orElse(0);
    }

    /** Those with the largest amounts first, no more than asked for. */
    public List<SharedItem> list(PlanId plan, int year, Which which, int most) {
        return organization(plan)
                .map(number -> jdbc.sql(LIST + " AND i.year = :year" + which.condition + LARGEST_FIRST)
                        .param("organization", number)
                        .param("plan", numbers.get(plan))
                        .param("year", year)
                        .param("most", most)
                        .query((row, at) -> item(row))
                        .list())
                .orElse(List.of());
    }

    /** One of them; empty where the issuer of the plan has none of that number. */
    public Optional<SharedItem> find(PlanId plan, long item) {
        return organization(plan)
                .flatMap(number -> jdbc.sql(LIST + " AND i.id = :item")
                        .param("organization", number)
                        .param("plan", numbers.get(plan))
                        .param("item", item)
                        .query((row, at) -> item(row))
                        .optional());
    }

    private Optional<Long> organization(PlanId plan) {
        return numbers.organization(numbers.get(plan));
    }

    private static SharedItem item(ResultSet row) throws SQLException {
        int year = row.getInt("year");
        List<String> projects = texts(row.getArray("projects"));
        BigDecimal[] percents = (BigDecimal[]) row.getArray("shares").getArray();
        List<AccountShare> shares = new ArrayList<>();
        for (int i = 0; i < projects.size(); i++) {
            shares.add(new AccountShare(new ProjectId(projects.get(i)), percents[i]));
        }
        @Nullable String basis = row.getString("basis");
        return new SharedItem(
                new AccountItem(row.getLong("id"), year, texts(row.getArray("codes")), texts(row.getArray("names"))),
                shares,
                basis != null && shares.isEmpty(),
                basis,
                texts(row.getArray("amounts")).stream()
                        .map(each -> amount(year, each.split(":")))
                        .toList());
    }

    private static SharedItem.StageTotal amount(int year, String[] parts) {
        Stage stage = Coded.find(Stage.class, parts[0]).orElseThrow();
        return new SharedItem.StageTotal(
                AmountKey.whole(year, stage, Integer.parseInt(parts[1])), Long.parseLong(parts[2]));
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
