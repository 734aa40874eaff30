package jp.shirube.app.budget;

import java.util.List;
import java.util.stream.Stream;
import jp.shirube.app.project.MergeRefused;
import jp.shirube.app.project.ProjectEstate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands on the shares in accounts of projects that become one or are parted: shares in one item are added. */
@Component
class HandedShares implements ProjectEstate {
    private static final String OF_ALL = " FROM budget.account_share WHERE plan_id = :plan AND retired_at IS NULL"
            + " AND project_key = ANY (:all::text[])";
    private static final String OVER =
            "SELECT count(*) FROM (SELECT" + OF_ALL + " GROUP BY item_id HAVING sum(share) > 100) AS over";
    private static final String PUT =
            "INSERT INTO budget.account_share AS s (plan_id, key, position, item_id, project_key,"
                    + " share, basis) SELECT :plan, item_id || '|' || :heir, min(position), item_id, :heir, sum(share), 'person'"
                    + OF_ALL
                    + " GROUP BY item_id HAVING bool_or(project_key <> :heir) ON CONFLICT (plan_id, key) DO UPDATE"
                    + " SET share = excluded.share, retired_at = NULL, basis = excluded.basis";
    private static final String RETIRE = "UPDATE budget.account_share SET retired_at = clock_timestamp()"
            + " WHERE plan_id = :plan AND retired_at IS NULL AND project_key = ANY (:going::text[])";

    private final JdbcClient jdbc;

    HandedShares(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void join(long plan, List<String> going, String into) {
        String[] all = Stream.concat(Stream.of(into), going.stream()).toArray(String[]::new);
        long over = jdbc.sql(OVER)
                .param("plan", plan)
                .param("all", all)
                .query(Long.class)
                .single();
        if (over > 0) {
            throw new MergeRefused("shares");
        }
        hand(plan, all, going, into);
    }

    @Override
    public void pass(long plan, String going, String heir) {
        hand(plan, new String[] {going}, List.of(going), heir);
    }

    private void hand(long plan, String[] all, List<String> going, String heir) {
        jdbc.sql(PUT).param("plan", plan).param("all", all).param("heir", heir).update();
        jdbc.sql(RETIRE)
                .param("plan", plan)
                .param("going", going.toArray(String[]::new))
                .update();
    }
}
