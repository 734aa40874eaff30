package jp.shirube.app.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Origin;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.formats.text.TextFile;
import jp.shirube.formats.text.UnreadableDocument;
import jp.shirube.kernel.SourceRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Documents in the database, with their bytes and a checksum. */
@Component
class StoredDocuments implements Documents {
    static final String COLUMNS =
            "d.id, d.file_name, d.sha256, d.size, d.received_at, d.received_by, cardinality(d.lines) AS line_count";

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Changes changes;

    StoredDocuments(JdbcClient jdbc, Clock clock, Changes changes) {
        this.changes = changes;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    Optional<Long> find(String sha256) {
        return jdbc.sql("SELECT id FROM intake.document WHERE sha256 = :sha256")
                .param("sha256", sha256)
                .query(Long.class)
                .optional();
    }

    /** Keeps a document. Needs a transaction of {@code Changes}. */
    long keep(String fileName, byte[] bytes, TextDocument text, String login) {
        return keep(fileName, bytes, text.lines().stream().map(Line::text).toArray(String[]::new), login);
    }

    private long keep(String fileName, byte[] bytes, String[] lines, String login) {
        long id = jdbc.sql("INSERT INTO intake.document (file_name, sha256, size, lines, received_at, received_by)"
                        + " VALUES (:name, :sha256, :size, :lines::text[], :at, :by) RETURNING id")
                .param("name", new String(fileName.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                .param("sha256", sha256(bytes))
                .param("size", bytes.length)
                .param("lines", lines)
                .param("at", OffsetDateTime.now(clock))
                .param("by", login)
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO intake.document_bytes (document_id, bytes) VALUES (:id, :bytes)")
                .param("id", id)
                .param("bytes", bytes)
                .update();
        return id;
    }

    @Override
    public long keepTable(String fileName, byte[] bytes, String login) {
        String[] lines = decoded(fileName, bytes).lines().toArray(String[]::new);
        return find(sha256(bytes))
                .orElseGet(() -> changes.by(Author.of(login), () -> keep(fileName, bytes, lines, login)));
    }

    @Override
    public String text(long document) {
        return decoded(get(document).fileName(), bytes(document));
    }

    private static String decoded(String fileName, byte[] bytes) {
        try {
            return TextFile.text(bytes);
        } catch (UnreadableDocument e) {
            throw new DocumentRefused(fileName, e.reason());
        }
    }

    @Override
    public DocumentEntry get(long document) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM intake.document d WHERE d.id = :id")
                .param("id", document)
                .query((row, number) -> entry(row))
                .optional()
                .orElseThrow(NoSuchDocument::new);
    }

    static DocumentEntry entry(ResultSet row) throws SQLException {
        return new DocumentEntry(
                row.getLong("id"),
                row.getString("file_name"),
                row.getString("sha256"),
                row.getInt("size"),
                row.getTimestamp("received_at").toInstant(),
                row.getString("received_by"),
                row.getInt("line_count"));
    }

    @Override
    public byte[] bytes(long document) {
        return jdbc.sql("SELECT bytes FROM intake.document_bytes WHERE document_id = :id")
                .param("id", document)
                .query(byte[].class)
                .optional()
                .orElseThrow(NoSuchDocument::new);
    }

    @Override
    public List<DocumentLine> lines(long document) {
        return lines(document, 1, Integer.MAX_VALUE, 0, 0);
    }

    @Override
    public List<DocumentLine> around(Origin origin, int around) {
        SourceRef place = origin.place();
        if (origin.document() == null || place == null || place.line() == null || place.endLine() == null) {
            return List.of();
        }
        int from = Math.max(1, place.line() - around);
        return lines(origin.document(), from, place.endLine() + around, place.line(), place.endLine());
    }

    private List<DocumentLine> lines(long document, int from, int to, int askedFrom, int askedTo) {
        return jdbc.sql("SELECT n, line FROM intake.document d, unnest(d.lines) WITH ORDINALITY AS x (line, n)"
                        + " WHERE d.id = :id AND n BETWEEN :from AND :to ORDER BY n")
                .param("id", document)
                .param("from", from)
                .param("to", to)
                .query((row, number) -> new DocumentLine(
                        row.getInt("n"),
                        row.getString("line"),
                        row.getInt("n") >= askedFrom && row.getInt("n") <= askedTo))
                .list();
    }
}
