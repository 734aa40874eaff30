package jp.shirube.app.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The grade schemes that towns made themselves（町の評価区分）. A version that was made is never changed; a later one takes its place. */
@Component
public class GradeSchemes {
    private static final int LONGEST = 60;
    private static final String USED = "SELECT count(*) FROM indicator.indicator i JOIN plan.plan p ON p.id = i.plan_id"
            + " WHERE i.scheme = :code AND i.retired_at IS NULL AND p.retired_at IS NULL"
            + " AND coalesce(p.organization_id, 0) = :issuer";

    private final JdbcClient jdbc;
    private final PlanNumbers numbers;
    private final Changes changes;
    private final Clock clock;

    GradeSchemes(JdbcClient jdbc, PlanNumbers numbers, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.changes = changes;
        this.clock = clock;
    }

    /** The schemes among which the indicators of a plan choose. */
    public PlanSchemes of(PlanId plan) {
        return ofNumber(numbers.get(plan));
    }

    PlanSchemes ofNumber(long plan) {
        return ofIssuer(issuer(plan));
    }

    private long issuer(long plan) {
        return numbers.organization(plan).orElse(0L);
    }

    private PlanSchemes ofIssuer(long issuer) {
        Map<Long, List<SchemeBand>> bands = new LinkedHashMap<>();
        jdbc.sql("SELECT b.* FROM indicator.scheme_band b JOIN indicator.grade_scheme s ON s.id = b.scheme_id"
                        + " WHERE s.issuer = :issuer AND s.retired_at IS NULL ORDER BY b.position")
                .param("issuer", issuer)
                .query((row, number) -> bands.computeIfAbsent(row.getLong("scheme_id"), id -> new ArrayList<>())
                        .add(new SchemeBand(
                                row.getString("mark"),
                                row.getString("label"),
                                BandCondition.find(row.getString("asked")).orElseThrow(),
                                row.getBigDecimal("lower_limit"),
                                row.getBigDecimal("upper_limit"),
                                row.getObject("points", Integer.class))))
                .list();
        List<SchemeWish> said = jdbc.sql("SELECT * FROM indicator.grade_scheme WHERE issuer = :issuer"
                        + " AND retired_at IS NULL ORDER BY code, valid_from")
                .param("issuer", issuer)
                .query((row, number) -> said(row, bands.getOrDefault(row.getLong("id"), List.of())))
                .list();
        List<TownScheme> town = new ArrayList<>();
        for (int i = 0; i < said.size(); i++) {
            boolean last = i + 1 == said.size()
                    || !said.get(i + 1).code().equals(said.get(i).code());
            town.add(new TownScheme(
                    said.get(i), last ? null : said.get(i + 1).from().minusDays(1)));
        }
        return new PlanSchemes(town);
    }

    private static SchemeWish said(ResultSet row, List<SchemeBand> bands) throws SQLException {
        return new SchemeWish(
                row.getString("code"),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                row.getBigDecimal("cap"),
                row.getString("unassessable"),
                row.getBoolean("in_denominator"),
                bands);
    }

    /**
     * Makes a scheme, or a later version of one.
     *
     * @return its code
     * @throws SchemeRefused where the bands are no scheme, words are missing or too long, or a later version stands already
     */
    public String make(PlanId plan, SchemeWish wish, String login) {
        long issuer = issuer(numbers.get(plan));
        check(wish);
        return changes.by(Author.of(login), () -> {
            lock("pg_advisory_xact_lock", issuer);
            String code = wish.code().isEmpty() ? next(issuer) : wish.code();
            List<TownScheme> earlier = ofIssuer(issuer).town().stream()
                    .filter(each -> each.code().equals(code))
                    .toList();
            if (!wish.code().isEmpty() && earlier.isEmpty()) {
                throw new SchemeRefused("missing");
            }
            if (earlier.stream().anyMatch(each -> !each.said().from().isBefore(wish.from()))) {
                throw new SchemeRefused("from");
            }
            write(issuer, code, wish, login);
            return code;
        });
    }

    /** Until the transaction at hand ends, no scheme of the issuer of a plan is put away. */
    void hold(long plan) {
        lock("pg_advisory_xact_lock_shared", issuer(plan));
    }

    private void lock(String how, long issuer) {
        jdbc.sql("SELECT " + how + "(hashtext('indicator.grade_scheme'), :issuer)")
                .param("issuer", (int) issuer)
                .query((row, number) -> number)
                .list();
    }

    private static void check(SchemeWish wish) {
        if (!SchemeProblem.of(wish.bands()).isEmpty()) {
            throw new SchemeRefused("bands");
        }
        boolean worded = wish.bands().stream()
                .allMatch(
                        each -> each.mark().length() <= LONGEST && each.label().length() <= LONGEST);
        if (!worded
                || wish.name().isBlank()
                || wish.name().length() > LONGEST
                || wish.unassessable().isBlank()) {
            throw new SchemeRefused("words");
        }
        if (wish.cap().signum() <= 0) {
            throw new SchemeRefused("cap");
        }
    }

    /** Numbers that were given are never given again. */
    private String next(long issuer) {
        return "own-"
                + jdbc.sql("SELECT count(DISTINCT code) + 1 FROM indicator.grade_scheme WHERE issuer = :issuer")
                        .param("issuer", issuer)
                        .query(Long.class)
                        .single();
    }

    private void write(long issuer, String code, SchemeWish wish, String login) {
        long id = jdbc.sql("INSERT INTO indicator.grade_scheme (issuer, code, name, valid_from, cap, unassessable,"
                        + " in_denominator, set_by, set_at) VALUES (:issuer, :code, :name, :from, :cap,"
                        + " :unassessable, :counted, :login, :at) RETURNING id")
                .param("issuer", issuer)
                .param("code", code)
                .param("name", wish.name())
                .param("from", wish.from())
                .param("cap", wish.cap())
                .param("unassessable", wish.unassessable())
                .param("counted", wish.inDenominator())
                .param("login", login)
                .param("at", OffsetDateTime.now(clock))
                .query(Long.class)
                .single();
        for (int i = 0; i < wish.bands().size(); i++) {
            SchemeBand band = wish.bands().get(i);
            jdbc.sql("INSERT INTO indicator.scheme_band (scheme_id, position, mark, label, asked,"
                            + " lower_limit, upper_limit, points) VALUES (:scheme, :position, :mark, :label, :asked, :lower,"
                            + " :upper, :points)")
                    .param("scheme", id)
                    .param("position", i)
                    .param("mark", band.mark())
                    .param("label", band.label())
                    .param("asked", band.asked().code())
                    .param("lower", band.lower(), Types.NUMERIC)
                    .param("upper", band.upper(), Types.NUMERIC)
                    .param("points", band.points(), Types.INTEGER)
                    .update();
        }
    }

    /** When a scheme of any issuer last changed; empty where none ever was made. */
    public Optional<Instant> changed() {
        return jdbc.sql("SELECT h.at FROM audit.history h WHERE h.table_name IN ('indicator.grade_scheme',"
                        + " 'indicator.scheme_band') ORDER BY h.at DESC LIMIT 1")
                .query((row, number) -> row.getTimestamp("at").toInstant())
                .optional();
    }

    /** How many standing indicators of the issuer of a plan choose a scheme. */
    public long used(PlanId plan, String code) {
        return jdbc.sql(USED)
                .param("code", code)
                .param("issuer", issuer(numbers.get(plan)))
                .query(Long.class)
                .single();
    }

    /**
     * Puts a scheme away, with all its versions.
     *
     * @throws SchemeRefused where an indicator chooses it, or there is none
     */
    public void retire(PlanId plan, String code, String login) {
        long issuer = issuer(numbers.get(plan));
        changes.by(Author.of(login), () -> {
            lock("pg_advisory_xact_lock", issuer);
            if (used(plan, code) > 0) {
                throw new SchemeRefused("used");
            }
            int gone = jdbc.sql("UPDATE indicator.grade_scheme SET retired_at = clock_timestamp()"
                            + " WHERE issuer = :issuer AND code = :code AND retired_at IS NULL")
                    .param("issuer", issuer)
                    .param("code", code)
                    .update();
            if (gone == 0) {
                throw new SchemeRefused("missing");
            }
            return gone;
        });
    }
}
