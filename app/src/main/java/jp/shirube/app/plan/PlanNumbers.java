package jp.shirube.app.plan;

import java.util.List;
import java.util.Optional;
import jp.shirube.app.audit.Past;
import jp.shirube.app.platform.AskedOnce;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From public ids to the numbers that rows carry, and back. For rooms, not for pages. */
@Component
public class PlanNumbers {
    private final JdbcClient jdbc;
    private final Past past;

    PlanNumbers(JdbcClient jdbc, Past past) {
        this.past = past;
        this.jdbc = jdbc;
    }

    /** Number for a plan that is about to be written. */
    public long next() {
        return jdbc.sql("SELECT nextval('plan.plan_number')").query(Long.class).single();
    }

    /**
     * Number of a plan.
     *
     * @throws NoSuchPlan where there is none
     */
    public long get(PlanId plan) {
        return AskedOnce.of(PlanNumbers.class, List.of(plan, past.moment()), () -> read(plan));
    }

    private long read(PlanId plan) {
        return jdbc.sql("SELECT id FROM plan.plan WHERE slug = :slug AND retired_at IS NULL")
                .param("slug", plan.value())
                .query(Long.class)
                .optional()
                .orElseThrow(NoSuchPlan::new);
    }

    /** Public id of a plan by its number. */
    public PlanId id(long plan) {
        return new PlanId(jdbc.sql("SELECT slug FROM plan.plan WHERE id = :id")
                .param("id", plan)
                .query(String.class)
                .single());
    }

    /** Number of the organization that issues a plan; empty where the document names none. */
    public Optional<Long> organization(long plan) {
        return jdbc.sql("SELECT organization_id FROM plan.plan WHERE id = :id AND organization_id IS NOT NULL")
                .param("id", plan)
                .query(Long.class)
                .optional();
    }

    /** The plan with the same issuer, title and period, but for width and spaces. */
    public Optional<Long> find(PlanHeader header) {
        record Known(long id, @Nullable String issuer, String title, int from, int to) {}
        return jdbc
                .sql("SELECT id, issuer_name, title, coalesce(period_from, 0), coalesce(period_to, 0) FROM plan.plan"
                        + " WHERE retired_at IS NULL ORDER BY id")
                .query((row, number) ->
                        new Known(row.getLong(1), row.getString(2), row.getString(3), row.getInt(4), row.getInt(5)))
                .list()
                .stream()
                .filter(known -> sign(known.issuer(), known.title(), known.from(), known.to())
                        .equals(sign(header)))
                .map(Known::id)
                .findFirst();
    }

    private static String sign(PlanHeader header) {
        Integer from = header.period() == null ? null : header.period().from();
        Integer to = header.period() == null ? null : header.period().to();
        return sign(
                header.issuer() == null ? null : header.issuer().name(),
                header.title(),
                from == null ? 0 : from,
                to == null ? 0 : to);
    }

    private static String sign(@Nullable String issuer, String title, int from, int to) {
        return JapaneseText.key(issuer == null ? "" : issuer) + "/" + JapaneseText.key(title) + "/" + from + "/" + to;
    }
}
