package jp.shirube.app.intake.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.budget.AccountOutcome;
import jp.shirube.app.budget.AccountShares;
import jp.shirube.app.budget.AccountStage;
import jp.shirube.app.budget.AmountKey;
import jp.shirube.app.budget.BudgetAccounts;
import jp.shirube.app.budget.Stage;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.exchange.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Takes files of the accounting system into the accounts of the issuer of a plan（予算・決算の取込）, whole or not at all. */
@Component
public class AccountImports {
    private final JdbcClient jdbc;
    private final Changes changes;
    private final PlanNumbers numbers;
    private final BudgetAccounts accounts;
    private final AccountShares shares;
    private final Clock clock;

    AccountImports(
            JdbcClient jdbc,
            Changes changes,
            PlanNumbers numbers,
            BudgetAccounts accounts,
            AccountShares shares,
            Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.numbers = numbers;
        this.accounts = accounts;
        this.shares = shares;
        this.clock = clock;
    }

    /** A file that was taken in. */
    public record Taken(
            long id, String fileName, long document, AmountKey stage, Instant at, int lines, AccountOutcome outcome) {}

    /**
     * Takes what a file says; the same file again changes nothing.
     *
     * @return number of the import
     * @throws AccountRefused where the plan has no issuer, or some cell cannot be read
     */
    public long take(PlanId plan, long document, AccountStage stage, AccountReading reading, String login) {
        if (!reading.problems().isEmpty()) {
            throw new AccountRefused("problems");
        }
        long number = numbers.get(plan);
        long organization = numbers.organization(number).orElseThrow(() -> new AccountRefused("issuer"));
        return changes.by(Author.of(login), () -> {
            AccountOutcome outcome = accounts.enter(organization, stage, document, reading.lines());
            shares.match(plan, organization, stage.year());
            return write(number, document, stage, reading.lines().size(), outcome);
        });
    }

    private long write(long plan, long document, AccountStage stage, int lines, AccountOutcome outcome) {
        return jdbc.sql(
                        "INSERT INTO intake.account_import (plan_id, document_id, year, stage, ordinal, at, lines, items,"
                                + " added, changed, absent) VALUES (:plan, :document, :year, :stage, :ordinal, :at, :lines, :items,"
                                + " :added, :changed, :absent) RETURNING id")
                .param("plan", plan)
                .param("document", document)
                .param("year", stage.year())
                .param("stage", stage.stage().code())
                .param("ordinal", stage.ordinal())
                .param("at", OffsetDateTime.now(clock))
                .param("lines", lines)
                .param("items", outcome.items())
                .param("added", outcome.added())
                .param("changed", outcome.changed())
                .param("absent", outcome.absent())
                .query(Long.class)
                .single();
    }

    /** The files that were taken in for a plan, latest first. */
    public List<Taken> list(PlanId plan) {
        return jdbc.sql("SELECT i.*, d.file_name FROM intake.account_import i JOIN intake.document d"
                        + " ON d.id = i.document_id WHERE i.plan_id = :plan ORDER BY i.id DESC")
                .param("plan", numbers.get(plan))
                .query((row, at) -> taken(row))
                .list();
    }

    /** The transaction that took a file in, by which the history tells what it wrote. */
    long transaction(long taken) {
        return jdbc.sql("SELECT transaction_id FROM audit.history WHERE table_name = 'intake.account_import'"
                        + " AND row_id = :taken ORDER BY number LIMIT 1")
                .param("taken", taken)
                .query(Long.class)
                .single();
    }

    private static Taken taken(ResultSet row) throws SQLException {
        return new Taken(
                row.getLong("id"),
                row.getString("file_name"),
                row.getLong("document_id"),
                AmountKey.whole(
                        row.getInt("year"),
                        Coded.find(Stage.class, row.getString("stage")).orElseThrow(),
                        row.getInt("ordinal")),
                row.getTimestamp("at").toInstant(),
                row.getInt("lines"),
                new AccountOutcome(
                        row.getInt("items"), row.getInt("added"), row.getInt("changed"), row.getInt("absent")));
    }
}
