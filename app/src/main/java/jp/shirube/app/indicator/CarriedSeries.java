package jp.shirube.app.indicator;

import jp.shirube.app.audit.Continuing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Indicators that go on in the next plan are compared with the series that goes on there, not with the one that was left behind. */
@Component
class CarriedSeries implements Continuing {
    private final JdbcClient jdbc;

    CarriedSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where a series did not go on, it stays the one of the earlier plan. */
    @Override
    public void follow(long earlier, long later) {
        jdbc.sql("UPDATE indicator.indicator i SET compared_with = c.slug FROM indicator.indicator o"
                        + " JOIN indicator.indicator c ON c.key = o.key AND c.plan_id = :later AND c.retired_at IS NULL"
                        + " WHERE o.plan_id = :earlier AND i.plan_id = :later AND i.compared_with = o.slug")
                .param("earlier", earlier)
                .param("later", later)
                .update();
    }
}
