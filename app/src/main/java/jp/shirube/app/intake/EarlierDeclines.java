package jp.shirube.app.intake;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.intake.difference.Change;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What persons declined of a plan before, found again by what it says. */
@Component
class EarlierDeclines {
    private final JdbcClient jdbc;

    EarlierDeclines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For each change a checksum of what it says. Changes that say the same are counted, so that each has its own. */
    static List<String> said(List<Change> changes) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> said = new ArrayList<>();
        for (Change change : changes) {
            String words = change.said();
            int times = seen.merge(words, 1, Integer::sum);
            said.add(StoredDocuments.sha256((words + times).getBytes(StandardCharsets.UTF_8)));
        }
        return said;
    }

    /** The standing declines by what was declined. What was decided last counts: who opened a proposal again, declines it no more. */
    Map<String, Declined> find(long intake, @Nullable Long plan, List<String> said) {
        Map<String, Declined> declines = new HashMap<>();
        jdbc.sql("SELECT * FROM (SELECT DISTINCT ON (p.said) p.said, p.decision, p.declined_by, p.declined_at,"
                        + " p.declined_reason FROM intake.proposal p JOIN intake.intake i ON i.id = p.intake_id"
                        + " WHERE p.said = ANY (:said) AND i.id < :intake AND (i.plan_id = :plan"
                        + " OR i.document_id = (SELECT document_id FROM intake.intake WHERE id = :intake))"
                        + " ORDER BY p.said, i.id DESC) AS last WHERE decision = 'DECLINE'")
                .param("said", said.toArray(String[]::new))
                .param("intake", intake)
                .param("plan", plan, Types.BIGINT)
                .query((row, number) -> declines.put(
                        row.getString("said"),
                        new Declined(
                                row.getString("declined_by"),
                                row.getTimestamp("declined_at").toInstant(),
                                row.getString("declined_reason"))))
                .list();
        return declines;
    }
}
