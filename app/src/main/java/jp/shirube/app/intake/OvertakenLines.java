package jp.shirube.app.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.intake.difference.PlanShapes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of a document without those that persons have overtaken by changing or retiring what was read from them. */
@Component
class OvertakenLines {
    private final JdbcClient jdbc;
    private final Documents documents;
    private final PlanShapes shapes;

    OvertakenLines(JdbcClient jdbc, Documents documents, PlanShapes shapes) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.shapes = shapes;
    }

    /** Every line in order; blank where overtaken. A table goes as a whole: without one of its rows its sums would seem wrong. */
    List<String> holding(long plan, long document, Set<RowRef> rewritten) {
        List<String> lines = new ArrayList<>(
                documents.lines(document).stream().map(DocumentLine::text).toList());
        Set<Integer> overtaken = new TreeSet<>();
        for (RowShape shape : shapes.all()) {
            String table = shape.table().name();
            Long[] changed = rewritten.stream()
                    .filter(each -> each.table().equals(table))
                    .map(RowRef::id)
                    .toArray(Long[]::new);
            jdbc.sql("SELECT source_line, coalesce(source_end_line, source_line) FROM " + table
                            + " WHERE plan_id = :plan AND document_id = :document AND source_line IS NOT NULL"
                            + " AND (retired_at IS NOT NULL OR id = ANY (:changed))")
                    .param("plan", plan)
                    .param("document", document)
                    .param("changed", changed)
                    .query(row -> {
                        for (int line = row.getInt(1); line <= Math.min(row.getInt(2), lines.size()); line++) {
                            overtaken.add(line);
                        }
                    });
        }
        Set<Integer> whole = new TreeSet<>(overtaken);
        overtaken.forEach(line -> {
            spread(line, -1, lines, whole);
            spread(line, 1, lines, whole);
        });
        whole.forEach(line -> lines.set(line - 1, ""));
        return lines;
    }

    private static void spread(int from, int step, List<String> lines, Set<Integer> whole) {
        for (int line = from; line >= 1 && line <= lines.size() && isRow(lines.get(line - 1)); line += step) {
            whole.add(line);
        }
    }

    private static boolean isRow(String line) {
        return line.indexOf('\t') >= 0;
    }
}
