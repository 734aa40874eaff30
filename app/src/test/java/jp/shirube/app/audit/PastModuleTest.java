package jp.shirube.app.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.app.testing.TextEdit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** The history agrees with the tables row by row, now and at every moment before. */
@SpringBootTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PastModuleTest {
    private static final int ROUNDS = 12;
    private static final int CHANGES_A_ROUND = 25;

    @Autowired
    private FileImports imports;

    @Autowired
    private Changes changes;

    @Autowired
    private Past past;

    @Autowired
    private Plans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Edits edits;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(20260401);
    private final Map<Instant, Map<String, List<String>>> snapshots = new HashMap<>();
    private final Map<Instant, List<String>> outlines = new HashMap<>();
    private PlanId plan;

    @BeforeAll
    void changeManyThings() {
        plan = take("mihon-sogo-keikaku.txt");
        remember();
        for (int round = 0; round < ROUNDS; round++) {
            for (int change = 0; change < CHANGES_A_ROUND; change++) {
                changeSomething(round * CHANGES_A_ROUND + change);
            }
            if (round == ROUNDS / 2) {
                take("mihon-jisshi-keikaku.txt");
            }
            remember();
        }
    }

    private PlanId take(String sample) {
        return imports.add(Path.of("..", "samples", "good", sample), "importer").plan();
    }

    /** Through the doors where a room has one; else any column of any watched table, so that none is left out. */
    private void changeSomething(int number) {
        Author by = new Author("hanako", "round " + number, null);
        switch (random.nextInt(4)) {
            case 0 -> {
                OutlineNode node = any(plans.outline(plan));
                TextEdit.make(edits, node.origin(), "title", node.title(), "title " + number, by);
            }
            case 1 -> {
                List<ProjectEntry> all = projects.list(plan);
                if (!all.isEmpty()) {
                    ProjectEntry project = any(all);
                    TextEdit.make(edits, project.origin(), "name", project.name(), "name " + number, by);
                }
            }
            default -> changeTable(any(tables()), number);
        }
    }

    private void changeTable(String table, int number) {
        boolean retires = columns(table).contains("retired_at") && !table.equals("plan.plan");
        List<String> texts = jdbc.sql(
                        "SELECT attname FROM pg_attribute WHERE attrelid = :table::regclass AND attnum > 0"
                                + " AND atttypid IN ('text'::regtype, 'text[]'::regtype) AND attgenerated = ''"
                                + " AND attname IN ('source_quote', 'source_cell', 'remarks', 'title', 'aliases', 'notes', 'code')")
                .param("table", table)
                .query(String.class)
                .list();
        List<Long> rows = jdbc.sql("SELECT id FROM " + table + " ORDER BY id")
                .query(Long.class)
                .list();
        if (rows.isEmpty()) {
            return;
        }
        long row = any(rows);
        String change = retires && (texts.isEmpty() || random.nextBoolean())
                ? "retired_at = CASE WHEN retired_at IS NULL THEN clock_timestamp() END"
                : texts.isEmpty()
                        ? null
                        : "\"" + any(texts) + "\" = " + "'" + "{\"" + number + ",\\\"'\"}".replace("'", "''") + "'";
        if (change != null) {
            changes.by(
                    Author.of("taro"),
                    () -> jdbc.sql("UPDATE " + table + " SET " + change + " WHERE id = " + row)
                            .update());
        }
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private List<String> tables() {
        return jdbc.sql(
                        "SELECT format('%s.%s', n.nspname, c.relname) FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid"
                                + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE t.tgname = 'history' ORDER BY 1")
                .query(String.class)
                .list();
    }

    private List<String> columns(String table) {
        return jdbc.sql("SELECT attname FROM pg_attribute WHERE attrelid = :table::regclass AND attnum > 0")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private void remember() {
        Map<String, List<String>> all = new HashMap<>();
        tables().forEach(table -> all.put(table, rows(table)));
        Instant now = jdbc.sql("SELECT clock_timestamp()")
                .query(java.time.OffsetDateTime.class)
                .single()
                .toInstant();
        snapshots.put(now, all);
        outlines.put(now, outline());
    }

    private List<String> rows(String source) {
        return jdbc.sql("SELECT to_jsonb(t)::text FROM " + source + " t ORDER BY id")
                .query(String.class)
                .list();
    }

    private List<String> outline() {
        List<String> outline = new ArrayList<>();
        plans.outline(plan).forEach(node -> outline.add(node.depth() + node.label()));
        projects.list(plan).forEach(project -> outline.add(project.name() + project.nodes()));
        return outline;
    }

    /** The last state of each row in the log is the row. */
    @Test
    void everyTableRebuiltFromTheHistoryEqualsTheTable() {
        assertThat(tables()).hasSizeGreaterThan(25);
        for (String table : tables()) {
            List<String> rebuilt = jdbc.sql(
                            "SELECT after::text FROM (SELECT DISTINCT ON (row_id) row_id, after"
                                    + " FROM audit.history WHERE table_name = :table ORDER BY row_id, number DESC) h ORDER BY row_id")
                    .param("table", table)
                    .query(String.class)
                    .list();
            assertThat(rebuilt).as(table).isEqualTo(rows(table));
        }
    }

    /** Each change begins where the one before it ended, so that none is missing between them. */
    @Test
    void theChangesOfARowFollowOneAnotherWithoutAGap() {
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM (SELECT before, lag(after) OVER w AS earlier, operation,"
                                        + " lag(number) OVER w AS previous FROM audit.history"
                                        + " WINDOW w AS (PARTITION BY table_name, row_id ORDER BY number)) h"
                                        + " WHERE before IS DISTINCT FROM earlier OR (operation = 'INSERT') <> (previous IS NULL)")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM audit.history WHERE operation = 'UPDATE'")
                        .query(Long.class)
                        .single())
                .isGreaterThan(ROUNDS * CHANGES_A_ROUND / 3);
    }

    @Test
    void everyTableAtEveryMomentIsWhatItWasThen() {
        assertThat(snapshots).hasSize(ROUNDS + 1);
        snapshots.forEach((moment, tables) ->
                tables.forEach((table, rows) -> assertThat(rows("past_" + table + "(timestamptz '" + moment + "')"))
                        .as(table + " at " + moment)
                        .isEqualTo(rows)));
    }

    @Test
    void theDoorsOfTheRoomsAnswerAsTheyDidThen() {
        outlines.forEach((moment, outline) -> {
            List<String> then = new ArrayList<>();
            past.at(moment, () -> then.addAll(outline()));
            assertThat(then).isEqualTo(outline);
        });
        assertThat(outlines.values().stream().distinct().count()).isGreaterThan(ROUNDS / 2);
    }

    @Test
    void thePastCannotBeWritten() {
        OutlineNode node = plans.outline(plan).get(0);
        past.at(
                snapshots.keySet().iterator().next(),
                () -> assertThatThrownBy(() -> TextEdit.make(
                                edits,
                                node.origin(),
                                "title",
                                node.title(),
                                "another",
                                new Author("hanako", "because", null)))
                        .isInstanceOf(PastStands.class));
        assertThat(past.moment()).isEmpty();
    }
}
