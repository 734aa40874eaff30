package jp.shirube.app.audit;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Names the author to the database for the length of one transaction. */
@Component
class TransactionalChanges implements Changes {
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Past past;

    TransactionalChanges(TransactionTemplate transaction, JdbcClient jdbc, Past past) {
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.past = past;
    }

    @Override
    public <T> T by(Author author, Supplier<T> work) {
        if (past.moment().isPresent()) {
            throw new PastStands();
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            jdbc.sql("SELECT set_config('shirube.actor', :actor, true), set_config('shirube.reason', :reason, true),"
                            + " set_config('shirube.intake', :intake, true)")
                    .param("actor", author.login())
                    .param("reason", Objects.requireNonNullElse(author.reason(), ""))
                    .param(
                            "intake",
                            author.intake() == null ? "" : author.intake().toString())
                    .query((row, number) -> number)
                    .list();
            return Objects.requireNonNull(work.get());
        }));
    }
}
