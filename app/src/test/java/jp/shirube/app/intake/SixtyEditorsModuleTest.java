package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.testing.TestServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/**
 * Sixty people edit one plan at once: nothing that was acknowledged is lost, also where the database is killed in the middle. As many seconds as
 * the system property {@code shirube.editors.seconds} says.
 */
@SpringBootTest
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SixtyEditorsModuleTest {
    private static final int EDITORS = 60;
    private static final int SECONDS = Integer.getInteger("shirube.editors.seconds", 4);

    @Autowired
    private FileImports imports;

    @Autowired
    private Edits edits;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Environment environment;

    private List<Long> projects = List.of();

    @BeforeEach
    void fill() throws SQLException {
        imports.add(Papers.sample("mihon-jisshi-keikaku.txt"), "importer");
        projects = jdbc.sql("SELECT id FROM project.project ORDER BY id")
                .query(Long.class)
                .list();
        try (Connection connection = superuser();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE public.bare_row (id INT PRIMARY KEY, text TEXT)");
            statement.execute(
                    "INSERT INTO public.bare_row SELECT n, '' FROM generate_series(0, " + projects.size() + ") n");
            statement.execute("GRANT ALL ON public.bare_row TO " + TestServer.applicationUser());
        }
    }

    @Test
    void nothingAcknowledgedIsLostAndNothingLocksForEver() throws InterruptedException {
        List<Editor> editors = editors();
        List<Thread> threads = start(editors);
        join(threads);

        assertThat(editors).allSatisfy(editor -> assertThat(editor.lost).isZero());
        assertNothingIsLost(editors);
        print(editors);
    }

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereAfterTheRestart() throws Exception {
        List<Editor> editors = editors();
        List<Thread> threads = start(editors);
        Thread.sleep(Duration.ofSeconds(SECONDS).toMillis() / 2);
        try (Connection connection = superuser();
                Statement statement = connection.createStatement();
                var backend = statement.executeQuery("SELECT pid FROM pg_stat_activity WHERE usename = '"
                        + TestServer.applicationUser() + "' LIMIT 1")) {
            assertThat(backend.next()).isTrue();
            ProcessHandle.of(backend.getLong(1)).orElseThrow().destroyForcibly();
        }
        join(threads);

        assertThat(editors.stream().mapToInt(editor -> editor.lost).sum()).isPositive();
        assertNothingIsLost(editors);
    }

    private List<Editor> editors() {
        long until = System.nanoTime() + Duration.ofSeconds(SECONDS).toNanos();
        return IntStream.rangeClosed(1, EDITORS)
                .mapToObj(number -> new Editor(number, until, projects, edits, jdbc))
                .toList();
    }

    private static List<Thread> start(List<Editor> editors) {
        List<Thread> threads = editors.stream().map(Thread::new).toList();
        threads.forEach(Thread::start);
        return threads;
    }

    private static void join(List<Thread> threads) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(SECONDS).plusMinutes(2).toMillis());
            assertThat(thread.isAlive()).as("a deadlock").isFalse();
        }
    }

    /** Every acknowledged save is one step of the history, the steps of a row follow on each other, and the last is the row as it stands. */
    private void assertNothingIsLost(List<Editor> editors) {
        List<Editor.Save> saves =
                editors.stream().flatMap(editor -> editor.saves.stream()).toList();
        assertThat(saves).isNotEmpty();
        assertThat(steps()).containsAll(saves.stream().map(Step::of).toList());
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM (SELECT before, lag(after) OVER (PARTITION BY row_id ORDER BY number) AS earlier"
                                        + " FROM audit.history WHERE table_name = 'project.project') step"
                                        + " WHERE before IS NOT NULL AND before IS DISTINCT FROM earlier")
                        .query(Long.class)
                        .single())
                .as("steps that do not follow on each other")
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM project.project p WHERE to_jsonb(p) IS DISTINCT FROM"
                                + " (SELECT h.after FROM audit.history h WHERE h.table_name = 'project.project' AND h.row_id = p.id"
                                + " ORDER BY h.number DESC LIMIT 1)")
                        .query(Long.class)
                        .single())
                .as("rows that their history does not end in")
                .isZero();
    }

    /** A field that went from one text to another. Texts that editors enter are unique. */
    private record Step(long project, String field, String before, String after) {
        static Step of(Editor.Save save) {
            return new Step(save.project(), save.field(), save.before(), save.after());
        }
    }

    private Set<Step> steps() {
        Set<Step> steps = new HashSet<>();
        for (String field : List.of("name", "overview")) {
            steps.addAll(jdbc.sql(
                            "SELECT row_id, coalesce(before ->> :field, '') AS was, after ->> :field AS now"
                                    + " FROM audit.history WHERE table_name = 'project.project' AND before IS NOT NULL"
                                    + " AND after ->> :field LIKE '編集 %' AND before ->> :field IS DISTINCT FROM after ->> :field")
                    .param("field", field)
                    .query((row, number) ->
                            new Step(row.getLong("row_id"), field, row.getString("was"), row.getString("now")))
                    .list());
        }
        return steps;
    }

    private static void print(List<Editor> editors) {
        List<Long> saves = new ArrayList<>();
        List<Long> bare = new ArrayList<>();
        editors.forEach(editor -> {
            editor.saves.forEach(save -> saves.add(save.nanos()));
            bare.addAll(editor.bareNanos);
        });
        System.out.printf(
                Locale.ROOT,
                "%d editors, %d s: %d saves, %d conflicts shown; p95 of a save %.1f ms, of a bare update %.1f ms%n",
                EDITORS,
                SECONDS,
                saves.size(),
                editors.stream().mapToInt(editor -> editor.conflicts).sum(),
                p95(saves),
                p95(bare));
    }

    private static double p95(List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        return sorted.get(sorted.size() * 95 / 100) / 1e6;
    }

    private Connection superuser() throws SQLException {
        return DriverManager.getConnection(
                environment.getRequiredProperty("spring.datasource.url"), "postgres", TestServer.password());
    }
}
