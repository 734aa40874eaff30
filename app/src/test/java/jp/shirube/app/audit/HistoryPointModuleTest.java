package jp.shirube.app.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;

/** The point of the history, with a real database. */
@SpringBootTest
@AutoConfigureMockMvc
class HistoryPointModuleTest {
    private static final String WRITE = "INSERT INTO ledger.verdict (thing, one, other, same)"
            + " VALUES ('project', 'point-%1$s-1', 'point-%1$s-2', FALSE)";

    @Autowired
    private DataSource database;

    @Autowired
    private HistoryPoint point;

    private Connection change(String name) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            statement.execute("SELECT set_config('shirube.actor', 'hanako', true)");
            statement.execute(String.format(WRITE, name));
        }
        return connection;
    }

    @Test
    void thePointStaysWhileNothingChanges() {
        assertThat(point.now()).isEqualTo(point.now());
    }

    @Test
    void aChangeIsSeenOnceItIsCommittedAndNotBefore() throws SQLException {
        long before = point.now();
        try (Connection one = change("alone")) {
            assertThat(point.now()).isEqualTo(before);
            one.commit();
        }
        assertThat(point.now()).isNotEqualTo(before);
        assertThat(point.now()).isEqualTo(point.now());
    }

    @Test
    void ofTwoChangesAtOnceBothAreSeenThoughTheLaterHasTheSmallerNumber() throws SQLException {
        try (Connection first = change("first");
                Connection second = change("second")) {
            long before = point.now();
            second.commit();
            long between = point.now();
            assertThat(between).isNotEqualTo(before);
            first.commit();
            assertThat(point.now()).isNotEqualTo(between);
        }
    }

    @Test
    void whatIsTakenBackIsNoChange() throws SQLException {
        long before = point.now();
        try (Connection one = change("back")) {
            one.rollback();
        }
        assertThat(point.now()).isEqualTo(before);
    }
}
