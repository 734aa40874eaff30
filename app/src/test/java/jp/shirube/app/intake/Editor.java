package jp.shirube.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.RowRef;
import jp.shirube.exchange.ValueState;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** One of many people who edit a plan at once: reads a field of a project, thinks of another text, saves it, and so on. Seeded. */
final class Editor implements Runnable {
    private static final List<String> FIELDS = List.of("name", "overview");

    private final int number;
    private final long until;
    private final List<Long> projects;
    private final Edits edits;
    private final JdbcClient jdbc;
    private final Random random;
    private int texts;

    final List<Save> saves = new ArrayList<>();
    final List<Long> bareNanos = new ArrayList<>();
    int conflicts;
    int lost;

    /** A save that was acknowledged. */
    record Save(long project, String field, String before, String after, long nanos) {}

    /** Edits until a moment of {@link System#nanoTime}. */
    Editor(int number, long until, List<Long> projects, Edits edits, JdbcClient jdbc) {
        this.number = number;
        this.until = until;
        this.projects = projects;
        this.edits = edits;
        this.jdbc = jdbc;
        this.random = new Random(number);
    }

    @Override
    public void run() {
        while (System.nanoTime() < until) {
            try {
                save();
                bare();
            } catch (ChangedMeanwhile meanwhile) {
                conflicts++;
            } catch (DataAccessException | TransactionException serverWentAway) {
                lost++;
            }
        }
    }

    private void save() {
        long project = projects.get(random.nextInt(projects.size()));
        String field = FIELDS.get(random.nextInt(FIELDS.size()));
        String before = jdbc.sql("SELECT coalesce(" + field + ", '') FROM project.project WHERE id = :id")
                .param("id", project)
                .query(String.class)
                .single();
        texts++;
        String after = "編集 " + number + "-" + texts;
        long start = System.nanoTime();
        edits.edit(
                new RowRef("project.project", project),
                field,
                words(before),
                words(after),
                new Author("editor" + number, "同時の編集", null));
        saves.add(new Save(project, field, before, after, System.nanoTime() - start));
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }

    private void bare() {
        long start = System.nanoTime();
        jdbc.sql("UPDATE public.bare_row SET text = :text WHERE id = :id")
                .param("text", "編集 " + number + "-" + texts)
                .param("id", random.nextInt(projects.size()))
                .update();
        bareNanos.add(System.nanoTime() - start);
    }
}
