package jp.shirube.app.planning;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.RowShape;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A moment in which nobody else writes to a plan, so that what is frozen and the past of that moment are the same to the last row. It waits
 * outside of its transaction and holds nothing while it waits: no other writer is ever in a deadlock with it. docs/adr/0051.
 */
@Component
class Stillness {
    private static final int ATTEMPTS = 100;
    private static final Duration BETWEEN = Duration.ofMillis(100);
    private static final String LOCKED_BY_OTHERS = "55P03";

    private final JdbcClient jdbc;
    private final Changes changes;
    private final List<String> tables;

    Stillness(JdbcClient jdbc, Changes changes, List<Holding> holdings) {
        this.jdbc = jdbc;
        this.changes = changes;
        List<String> names = new ArrayList<>();
        holdings.forEach(each -> each.shapes().forEach(shape -> add(shape, names)));
        this.tables = List.copyOf(names);
    }

    private static void add(RowShape shape, List<String> names) {
        names.add(shape.table().name());
        shape.parts().forEach(part -> add(part, names));
    }

    /**
     * Does the work in one transaction in the name of the author while all tables of plans are still.
     *
     * @throws DeclarationRefused where others wrote without a pause for ten seconds
     */
    <T> T by(Author author, Supplier<T> work) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            try {
                return changes.by(author, () -> {
                    jdbc.sql("LOCK TABLE " + String.join(", ", tables) + " IN SHARE ROW EXCLUSIVE MODE NOWAIT")
                            .update();
                    return work.get();
                });
            } catch (DataAccessException e) {
                if (!lockedByOthers(e)) {
                    throw e;
                }
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        }
        throw new DeclarationRefused("busy");
    }

    private static boolean lockedByOthers(DataAccessException e) {
        return NestedExceptionUtils.getMostSpecificCause(e) instanceof SQLException cause
                && LOCKED_BY_OTHERS.equals(cause.getSQLState());
    }
}
