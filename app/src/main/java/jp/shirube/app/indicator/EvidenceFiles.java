package jp.shirube.app.indicator;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Evidence of results in the database, the bytes with their checksum. Results are named by the number of their row. */
@Component
public class EvidenceFiles {
    /** Largest file in bytes: a scan of some pages; larger ones belong into the files of the town. */
    public static final int LARGEST = 10 * 1024 * 1024;

    private static final String OF_RESULT =
            " FROM indicator.evidence e JOIN indicator.actual a ON a.plan_id = e.plan_id AND a.key = e.actual_key"
                    + " WHERE a.id = :result";
    private static final String RECEIVE =
            "INSERT INTO indicator.evidence (plan_id, key, position, actual_key, file_name, sha256, size, note,"
                    + " received_on, received_by) SELECT plan_id, key || '|' || :sha256, 0, key, :name, :sha256, :size, :note, :on,"
                    + " :by FROM indicator.actual WHERE id = :result AND retired_at IS NULL"
                    + " ON CONFLICT (plan_id, key) DO UPDATE SET retired_at = NULL, file_name = excluded.file_name,"
                    + " note = excluded.note, received_on = excluded.received_on, received_by = excluded.received_by"
                    + " WHERE evidence.retired_at IS NOT NULL";

    private final JdbcClient jdbc;
    private final Changes changes;
    private final Clock clock;

    EvidenceFiles(JdbcClient jdbc, Changes changes, Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.clock = clock;
    }

    /** Evidence of a result, what was put away too, in the order in which it came. */
    public List<Evidence> list(long result) {
        return jdbc.sql("SELECT e.id, e.file_name, e.size, e.sha256, e.note, e.received_on, e.received_by,"
                        + " e.retired_at IS NOT NULL AS retired" + OF_RESULT + " ORDER BY e.id")
                .param("result", result)
                .query((row, number) -> new Evidence(
                        row.getLong("id"),
                        row.getString("file_name"),
                        row.getLong("size"),
                        row.getString("sha256"),
                        row.getString("note"),
                        row.getObject("received_on", LocalDate.class),
                        row.getString("received_by"),
                        row.getBoolean("retired")))
                .list();
    }

    /** How many files stand for each of some results; results without any are absent. */
    public Map<Long, Integer> counts(Collection<Long> results) {
        Map<Long, Integer> counts = new HashMap<>();
        jdbc.sql(
                        "SELECT a.id, count(*) FROM indicator.evidence e JOIN indicator.actual a ON a.plan_id = e.plan_id"
                                + " AND a.key = e.actual_key WHERE e.retired_at IS NULL AND a.id = ANY (:results) GROUP BY a.id")
                .param("results", results.toArray(Long[]::new))
                .query((row, number) -> counts.put(row.getLong(1), row.getInt(2)))
                .list();
        return counts;
    }

    /**
     * Keeps a file with a result; one that was put away comes back.
     *
     * @param note what it shows; null for none
     * @throws EvidenceRefused where it is empty, too large, of another kind, or stands already
     */
    public void receive(long result, String fileName, byte[] bytes, @Nullable String note, Author by) {
        check(fileName, bytes);
        String sha256 = sha256(bytes);
        changes.by(by, () -> {
            jdbc.sql("INSERT INTO indicator.evidence_bytes (sha256, bytes) VALUES (:sha256, :bytes)"
                            + " ON CONFLICT DO NOTHING")
                    .param("sha256", sha256)
                    .param("bytes", bytes)
                    .update();
            int kept = jdbc.sql(RECEIVE)
                    .param("result", result)
                    .param("sha256", sha256)
                    .param("name", wellFormed(fileName))
                    .param("size", bytes.length)
                    .param("note", note, java.sql.Types.VARCHAR)
                    .param("on", LocalDate.now(clock))
                    .param("by", by.login())
                    .update();
            if (kept == 0) {
                throw new EvidenceRefused("there", fileName);
            }
            return kept;
        });
    }

    private static void check(String fileName, byte[] bytes) {
        if (bytes.length == 0 || fileName.isBlank()) {
            throw new EvidenceRefused("empty", fileName);
        }
        if (bytes.length > LARGEST) {
            throw new EvidenceRefused("large", fileName);
        }
        if (EvidenceKind.find(fileName, bytes).isEmpty()) {
            throw new EvidenceRefused("kind", fileName);
        }
    }

    /** Lone surrogates, which no database takes, become question marks. */
    private static String wellFormed(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    /**
     * One file of a result, also one that was put away.
     *
     * @throws NoSuchEvidence where the result has no such file
     */
    public Evidence get(long result, long file) {
        return list(result).stream()
                .filter(each -> each.number() == file)
                .findFirst()
                .orElseThrow(NoSuchEvidence::new);
    }

    /** Its bytes, as they were handed in. */
    public byte[] bytes(Evidence file) {
        return jdbc.sql("SELECT bytes FROM indicator.evidence_bytes WHERE sha256 = :sha256")
                .param("sha256", file.sha256())
                .query(byte[].class)
                .optional()
                .orElseThrow(NoSuchEvidence::new);
    }

    /** Puts a file away; its bytes stay. */
    public void retire(long result, long file, Author by) {
        set(result, file, "clock_timestamp()", by);
    }

    /** Brings a file back that was put away. */
    public void bringBack(long result, long file, Author by) {
        set(result, file, "NULL", by);
    }

    private void set(long result, long file, String retiredAt, Author by) {
        Evidence found = get(result, file);
        changes.by(
                by,
                () -> jdbc.sql("UPDATE indicator.evidence SET retired_at = " + retiredAt + " WHERE id = :id")
                        .param("id", found.number())
                        .update());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
