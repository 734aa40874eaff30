package jp.shirube.app.checking;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.checker.rule.Settings;
import jp.shirube.kernel.Severity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How an issuer has its plans checked: its rules, how far sums may be off, and terms of its own（点検の設定）. */
@Component
public class TownSettings {
    private static final String MONEY = "money-tolerance";
    private static final String SHARE = "share-tolerance";
    private static final String TERMS = "terms";

    /** Spellings that the town does not want, each with an arrow to the one that it wants. */
    private static final String UNWANTED = "unwanted";

    private static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final RuleSettings rules;
    private final Changes changes;
    private final Clock clock;

    TownSettings(JdbcClient jdbc, RuleSettings rules, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.rules = rules;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * The settings of an issuer as the checker takes them; what is not set is as it comes.
     *
     * @param issuer number of the organization; 0 for plans that name none
     */
    public Settings get(long issuer) {
        Map<String, Severity> severities = new HashMap<>();
        Set<String> off = new HashSet<>();
        rules.list(issuer).forEach((rule, setting) -> {
            if (setting.severity() != null) {
                severities.put(rule, setting.severity());
            }
            if (setting.switchedOff()) {
                off.add(rule);
            }
        });
        Map<String, String> values = values(issuer);
        return new Settings(
                severities,
                off,
                number(values, MONEY, Settings.STANDARD.moneyTolerance()),
                number(values, SHARE, Settings.STANDARD.shareTolerance()),
                terms(values));
    }

    private static Map<String, List<String>> terms(Map<String, String> values) {
        Map<String, List<String>> terms = new HashMap<>();
        for (String list : List.of(TERMS, UNWANTED)) {
            String value = values.get(list);
            if (value != null && !value.isEmpty()) {
                terms.put(list, lines(value));
            }
        }
        return terms;
    }

    /** Spellings that the town does not want, each with an arrow to the one that it wants. */
    public List<String> unwanted(long issuer) {
        return get(issuer).terms(UNWANTED);
    }

    /** Terms of the town, which rules of terms take for right. */
    public List<String> terms(long issuer) {
        return get(issuer).terms(TERMS);
    }

    /**
     * Sets the values of an issuer.
     *
     * @param money by how much sums of money may be off, in the unit printed; not below 0
     * @param share by how many points shares may be off; not below 0
     * @param terms one a line; blank for none
     * @param unwanted spellings, one a line with an arrow to the wanted one; blank for none
     * @throws CheckRefused where a value is no such number, or the terms are too long
     */
    public void set(long issuer, String money, String share, String terms, String unwanted, String login) {
        String readMoney = tolerance(money);
        String readShare = tolerance(share);
        boolean paired = lines(unwanted).stream().allMatch(each -> each.matches(".{2,}\\s*(\u2192|->|=>)\\s*.+"));
        if (terms.length() > LONGEST || unwanted.length() > LONGEST || !paired) {
            throw new CheckRefused("value");
        }
        changes.by(Author.of(login), () -> {
            write(issuer, MONEY, readMoney, login);
            write(issuer, SHARE, readShare, login);
            write(issuer, UNWANTED, String.join("\n", lines(unwanted)), login);
            return write(issuer, TERMS, String.join("\n", lines(terms)), login);
        });
    }

    private static String tolerance(String entered) {
        String number = entered.strip().replace(",", "");
        if (!number.matches("[0-9]{1,9}(\\.[0-9]{1,4})?")) {
            throw new CheckRefused("value");
        }
        return number;
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\\R"))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .distinct()
                .toList();
    }

    private static BigDecimal number(Map<String, String> values, String name, BigDecimal standard) {
        String value = values.get(name);
        return value == null ? standard : new BigDecimal(value);
    }

    private Map<String, String> values(long issuer) {
        Map<String, String> values = new HashMap<>();
        jdbc.sql("SELECT name, value FROM checking.town_setting WHERE issuer = :issuer")
                .param("issuer", issuer)
                .query((row, number) -> values.put(row.getString(1), row.getString(2)))
                .list();
        return values;
    }

    private int write(long issuer, String name, String value, String login) {
        return jdbc.sql("INSERT INTO checking.town_setting (issuer, name, value, set_by, set_at)"
                        + " VALUES (:issuer, :name, :value, :login, :at) ON CONFLICT (issuer, name) DO UPDATE"
                        + " SET value = excluded.value, set_by = excluded.set_by, set_at = excluded.set_at"
                        + " WHERE town_setting.value <> excluded.value")
                .param("issuer", issuer)
                .param("name", name)
                .param("value", value)
                .param("login", login)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }
}
