package jp.shirube.app.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Datum;
import jp.shirube.achievement.Formula;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Measure;
import jp.shirube.achievement.Results;
import jp.shirube.app.plan.PlanId;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/**
 * Leagues of one indicator（順位の表）. Of an issuer with several plans that have the indicator, one with a result of the year counts, and of those
 * the latest plan. A target that was revised counts from its year on. Two statements however many issuers and years are held.
 */
@Component
public class Leagues {
    private static final String STATES = "(p.state = ANY (:states::text[]) OR p.state IS NULL AND :unstated)";
    private static final String HELD = " JOIN plan.plan p ON p.id = i.plan_id AND p.retired_at IS NULL AND " + STATES;

    /** Found first and alone, by the index on the key: together with the plans the planner takes them for far fewer than they are. */
    private static final String NAMED = "WITH named AS MATERIALIZED (SELECT i.* FROM indicator.indicator i"
            + " WHERE ledger.name_key(i.name) = :key AND i.retired_at IS NULL AND %s) ";

    private static final String WHOLE = "i.breakdown IS NULL";
    private static final String PART = "ledger.name_key(i.breakdown) = :breakdown";

    /** Towns of the same name are told apart by their codes, where plans print them. */
    private static final String WHO = "coalesce(p.issuer_code, p.issuer_name, '')";

    private static final String ENTRIES = NAMED + "SELECT DISTINCT ON (" + WHO + ") i.slug, i.baseline_number,"
            + " CASE WHEN w.id IS NULL THEN i.target_number ELSE w.value_number END AS target_number,"
            + " p.slug AS plan, p.title, coalesce(p.issuer_name, '') AS issuer, a.id AS actual, a.value_number,"
            + " coalesce(a.value_unit, i.target_unit, i.baseline_unit) AS unit"
            + " FROM named i" + HELD
            + " LEFT JOIN indicator.actual a ON a.plan_id = i.plan_id AND a.indicator_key = i.key AND a.year = :year"
            + " AND a.retired_at IS NULL"
            + " LEFT JOIN LATERAL (SELECT v.id, v.value_number FROM indicator.target_revision v"
            + " WHERE v.plan_id = i.plan_id AND v.indicator_key = i.key AND v.year <= :year"
            + " AND v.retired_at IS NULL ORDER BY v.year DESC, v.id DESC LIMIT 1) w ON TRUE"
            + " ORDER BY " + WHO + ", a.value_number IS NULL, p.period_from DESC NULLS LAST, i.id";

    private static final String ISSUERS =
            "SELECT count(DISTINCT " + WHO + ") FROM plan.plan p" + " WHERE p.retired_at IS NULL AND " + STATES;

    private static final String YEARS =
            NAMED + "SELECT DISTINCT a.year FROM named i" + HELD + " JOIN indicator.actual a"
                    + " ON a.plan_id = i.plan_id AND a.indicator_key = i.key AND a.retired_at IS NULL ORDER BY 1 DESC";

    private static final int PLACES = 10;
    /** Any year: the way done asks for no path. */
    private static final int YEAR = 1;

    private final JdbcClient jdbc;

    /** Over the database at hand. */
    public Leagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Fiscal years of which some issuer has a result, the latest first. */
    public List<Integer> years(LeagueQuestion question) {
        return asked(YEARS, question).query(Integer.class).list();
    }

    /** The league of a fiscal year. */
    public League get(LeagueQuestion question, int year, LeagueOrder order) {
        String unit = unit(question.unit());
        List<LeagueEntry> entries = asked(ENTRIES, question)
                .param("year", year, Types.INTEGER)
                .query((row, number) -> entry(row, unit))
                .list();
        int issuers = of(question, jdbc.sql(ISSUERS)).query(Integer.class).single();
        return new League(
                question.name(),
                question.unit(),
                year,
                order,
                ranked(entries, order),
                entries.stream().filter(each -> order.of(each) == null).toList(),
                issuers - entries.size());
    }

    private StatementSpec asked(String sql, LeagueQuestion question) {
        String part = question.breakdown();
        StatementSpec asked = of(question, jdbc.sql(String.format(sql, part == null ? WHOLE : PART)))
                .param("key", JapaneseText.key(question.name()));
        return part == null ? asked : asked.param("breakdown", JapaneseText.key(part));
    }

    private static StatementSpec of(LeagueQuestion question, StatementSpec statement) {
        return statement
                .param("states", question.states().toArray(String[]::new))
                .param("unstated", question.states().contains(""));
    }

    private static List<LeagueEntry> ranked(List<LeagueEntry> entries, LeagueOrder order) {
        List<LeagueEntry> sorted = entries.stream()
                .filter(each -> order.of(each) != null)
                .sorted(Comparator.comparing(
                        (LeagueEntry each) -> Objects.requireNonNull(order.of(each)), Comparator.reverseOrder()))
                .toList();
        List<LeagueEntry> ranked = new ArrayList<>();
        int rank = 0;
        @Nullable BigDecimal above = null;
        for (LeagueEntry each : sorted) {
            BigDecimal own = Objects.requireNonNull(order.of(each));
            rank = above != null && above.compareTo(own) == 0 ? rank : ranked.size() + 1;
            ranked.add(each.ranked(rank));
            above = own;
        }
        return ranked;
    }

    private static LeagueEntry entry(ResultSet row, String unit) throws SQLException {
        BigDecimal printed = row.getBigDecimal("value_number");
        Long actual = row.getObject("actual", Long.class);
        boolean comparable = printed != null && unit(row.getString("unit")).equals(unit);
        BigDecimal baseline = row.getBigDecimal("baseline_number");
        BigDecimal target = row.getBigDecimal("target_number");
        BigDecimal value = comparable ? printed : null;
        LeagueGap gap = actual == null
                ? LeagueGap.NO_RESULT
                : printed == null ? LeagueGap.NO_NUMBER : value == null ? LeagueGap.OTHER_UNIT : gap(baseline, target);
        return new LeagueEntry(
                null,
                row.getString("issuer"),
                row.getString("slug"),
                new PlanId(row.getString("plan")),
                row.getString("title"),
                actual,
                value,
                gap == null && value != null && baseline != null && target != null
                        ? done(value, baseline, target)
                        : null,
                gap);
    }

    private static @Nullable LeagueGap gap(@Nullable BigDecimal baseline, @Nullable BigDecimal target) {
        if (baseline == null) {
            return LeagueGap.NO_BASELINE;
        }
        if (target == null) {
            return LeagueGap.NO_TARGET;
        }
        return target.compareTo(baseline) == 0 ? LeagueGap.NO_DISTANCE : null;
    }

    /** By the formula of the module {@code achievement}, whatever the issuers themselves chose; null where it has no rate. */
    private static @Nullable BigDecimal done(BigDecimal value, BigDecimal baseline, BigDecimal target) {
        Assessment way = Achievements.assess(
                Measure.of(Datum.number(baseline), Datum.number(target)).by(Formula.PROGRESS),
                new Results(Map.of(YEAR, Datum.number(value)), Map.of()),
                YEAR);
        Fraction rate = way instanceof Assessed assessed ? assessed.rate() : null;
        return rate == null ? null : rate.rounded(PLACES);
    }

    private static String unit(@Nullable String printed) {
        return printed == null ? "" : JapaneseText.key(printed);
    }
}
