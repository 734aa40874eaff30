package jp.shirube.app.checking;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The settings of each issuer: how severe a rule is, and which rules are off（点検の設定）. A rule without one is as it comes. */
@Component
public class RuleSettings {
    static final int LONGEST_REASON = 400;

    private final JdbcClient jdbc;
    private final KnownRules rules;
    private final Changes changes;
    private final Clock clock;

    RuleSettings(JdbcClient jdbc, KnownRules rules, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The settings of an issuer, by rule.
     *
     * @param issuer number of the organization; 0 for plans that name none
     */
    public Map<String, RuleSetting> list(long issuer) {
        Map<String, RuleSetting> settings = new LinkedHashMap<>();
        jdbc.sql("SELECT * FROM checking.rule_setting WHERE issuer = :issuer ORDER BY rule")
                .param("issuer", issuer)
                .query((row, number) -> new RuleSetting(
                        row.getString("rule"),
                        severity(row.getString("severity")),
                        row.getBoolean("switched_off"),
                        row.getString("reason"),
                        row.getString("set_by"),
                        row.getTimestamp("set_at").toInstant()))
                .list()
                .forEach(each -> settings.put(each.rule(), each));
        return settings;
    }

    /**
     * Sets a rule for an issuer.
     *
     * @param severity null for what the rule says
     * @param reason at most 400 characters; needed where the rule is switched off
     * @throws CheckRefused where there is no such rule, or the reason is missing or too long
     */
    public void set(long issuer, String rule, @Nullable Severity severity, boolean off, String reason, String login) {
        String why = reason.strip();
        if (rules.find(rule).isEmpty()) {
            throw new CheckRefused("rule");
        }
        if (why.length() > LONGEST_REASON || off && why.isEmpty()) {
            throw new CheckRefused("reason");
        }
        changes.by(
                new Author(login, why.isEmpty() ? null : why, null),
                () -> jdbc.sql(
                                "INSERT INTO checking.rule_setting (issuer, rule, severity, switched_off, reason, set_by, set_at)"
                                        + " VALUES (:issuer, :rule, :severity, :off, :reason, :login, :at)"
                                        + " ON CONFLICT (issuer, rule) DO UPDATE SET severity = excluded.severity,"
                                        + " switched_off = excluded.switched_off, reason = excluded.reason, set_by = excluded.set_by,"
                                        + " set_at = excluded.set_at")
                        .param("issuer", issuer)
                        .param("rule", rule)
                        .param("severity", severity == null ? null : severity.code(), Types.VARCHAR)
                        .param("off", off)
                        .param("reason", why)
                        .param("login", login)
                        .param("at", OffsetDateTime.now(clock))
                        .update());
    }

    /** The severity that a word of the exchange format names; null for any other word. */
    public static @Nullable Severity severity(@Nullable String code) {
        return Arrays.stream(Severity.values())
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }
}
