package jp.shirube.app.desk.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TestServer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** A plan of 300 projects with ten years of costs: its tree of some time ago beside its tree of now. */
@SpringBootTest(properties = "shirube.town=past-speed")
@AutoConfigureMockMvc
@DirtiesContext
class PastSpeedModuleTest {
    private static final List<String> FILL = List.of(
            "INSERT INTO plan.plan (plan_id, key, position, title, kind, related_plans) VALUES (1, 'plan', 0, 'p', 'other', '{}')",
            "INSERT INTO plan.node (plan_id, key, position, level, title, aliases, parent_key) SELECT 1, 'N' || n, n,"
                    + " CASE WHEN n <= 6 THEN 'a' ELSE 'b' END, 'node ' || n, '{}', CASE WHEN n > 6 THEN 'N' || (n % 6 + 1) END"
                    + " FROM generate_series(1, 60) n",
            "INSERT INTO project.project (plan_id, key, position, name, overview, details, partners, notes)"
                    + " SELECT 1, 'P' || n, n, 'project ' || n, repeat(md5(n::text), 8), '{}', '{}', '{}' FROM generate_series(1, 300) n",
            "INSERT INTO project.department (plan_id, key, position, project_key, name)"
                    + " SELECT 1, 'D' || n, n, 'P' || n, 'division ' || n % 12 FROM generate_series(1, 300) n",
            "INSERT INTO project.placement (plan_id, key, position, project_key, node_key, listed_at, relisted, flags)"
                    + " SELECT 1, 'L' || n, n, 'P' || n, 'N' || (7 + n % 54), n, false, '{}' FROM generate_series(1, 300) n",
            "INSERT INTO project.cost (plan_id, key, position, project_key, year, amount, unit, state, kind)"
                    + " SELECT 1, 'C' || n, n, 'P' || (n / 10 + 1), 2024 + n % 10, n, 'thousand-yen', 'number', 'planned'"
                    + " FROM generate_series(0, 2999) n");

    @Autowired
    private MockMvc web;

    @Autowired
    private Environment environment;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    private void run(String sql) {
        changes.by(Author.of("tester"), () -> jdbc.sql(sql).update());
    }

    private Instant now() {
        return jdbc.sql("SELECT clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** As the server does by itself after a while. */
    private void analyze() throws SQLException {
        try (Connection owner = DriverManager.getConnection(
                        environment.getRequiredProperty("spring.flyway.url"),
                        TestServer.user(),
                        TestServer.password());
                Statement statement = owner.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    /** Middle of nine, in milliseconds. */
    private double time(String address) throws Exception {
        long[] times = new long[9];
        for (int run = -2; run < times.length; run++) {
            long start = System.nanoTime();
            web.perform(get(address).with(SignedIn.hanako())).andExpect(status().isOk());
            if (run >= 0) {
                times[run] = System.nanoTime() - start;
            }
        }
        Arrays.sort(times);
        return times[times.length / 2] / 1e6;
    }

    @Test
    void theTreeOfAnEarlierDayComesInAFewTimesThatOfNow() throws Exception {
        FILL.forEach(this::run);
        Instant filled = now();
        run("UPDATE project.cost SET amount = amount + 1");
        run("UPDATE project.project SET name = name || '!'");
        run("UPDATE plan.node SET title = title || '!'");
        run("UPDATE project.placement SET flag_text = 'x'");
        Instant later = now();
        run("UPDATE project.cost SET amount = amount + 1 WHERE id <= 40");
        analyze();
        String plan = jdbc.sql("SELECT slug FROM plan.plan").query(String.class).single();

        double present = time("/staff/plans/" + plan);
        double few = time("/staff/at/" + later + "/plans/" + plan);
        double all = time("/staff/at/" + filled + "/plans/" + plan);

        System.out.printf(
                "tree of 300 projects: now %.1f ms; 40 changes since: %.2f x; every row changed since: %.2f x%n",
                present, few / present, all / present);
        assertThat(few / present).isLessThan(6);
        assertThat(all / present).isLessThan(12);
    }
}
