package jp.shirube.app.planning;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import jp.shirube.app.audit.Past;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.json.PlanJson;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The frozen editions of plans（版）: the whole plan in the exchange format, with its checksum and the moment at which it stood so. */
@Component
public class Editions {
    private static final String SELECT =
            "SELECT e.id, p.slug, e.number, e.name, e.decided_on, e.frozen_by, e.frozen_at,"
                    + " e.sha256 FROM planning.edition e JOIN plan.plan p ON p.id = e.plan WHERE ";

    private final MessageBundle words = MessageBundle.of("planning");
    private final JdbcClient jdbc;
    private final PlanNumbers numbers;
    private final Intakes intakes;
    private final Past past;

    Editions(JdbcClient jdbc, PlanNumbers numbers, Intakes intakes, Past past) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.intakes = intakes;
        this.past = past;
    }

    /** The editions of a plan, newest first. */
    public List<Edition> list(PlanId plan) {
        return jdbc.sql(SELECT + "e.plan = :plan ORDER BY e.number DESC")
                .param("plan", numbers.get(plan))
                .query((row, number) -> edition(row))
                .list();
    }

    /**
     * An edition of a plan.
     *
     * @throws NoSuchEdition where the plan has none of that number
     */
    public Edition get(PlanId plan, int number) {
        return list(plan).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(NoSuchEdition::new);
    }

    /** The edition with a number over all plans. */
    Edition get(long id) {
        return jdbc.sql(SELECT + "e.id = :id")
                .param("id", id)
                .query((row, number) -> edition(row))
                .optional()
                .orElseThrow(NoSuchEdition::new);
    }

    /** The plan as it was frozen, in the exchange format, byte for byte in UTF-8. */
    public String document(Edition edition) {
        return jdbc.sql("SELECT document FROM planning.edition_document WHERE edition = :id")
                .param("id", edition.id())
                .query(String.class)
                .single();
    }

    /** Sums the frozen document anew, and compares it with the plan of its moment. */
    public EditionCheck check(Edition edition) {
        String document = document(edition);
        AtomicReference<String> then = new AtomicReference<>("");
        past.at(edition.moment(), () -> then.set(PlanJson.of(intakes.export(edition.plan()))));
        String sum = sha256(document);
        return new EditionCheck(sum, sum.equals(edition.sha256()), document.equals(then.get()));
    }

    /** Freezes what stands. Needs {@link Stillness}, so that the moment has exactly this. */
    Edition freeze(PlanId plan, String name, @Nullable LocalDate decided, String login) {
        int number = list(plan).stream().mapToInt(Edition::number).max().orElse(0) + 1;
        // The clock of the database, which the history goes by.
        Timestamp moment =
                jdbc.sql("SELECT clock_timestamp()").query(Timestamp.class).single();
        String document = PlanJson.of(intakes.export(plan));
        long id = jdbc.sql("INSERT INTO planning.edition (plan, number, name, decided_on, frozen_by, frozen_at, sha256)"
                        + " VALUES (:plan, :number, :name, :decided, :login, :moment, :sha256) RETURNING id")
                .param("plan", numbers.get(plan))
                .param("number", number)
                .param("name", name.isEmpty() ? words.format("edition.numbered", String.valueOf(number)) : name)
                .param("decided", decided, Types.DATE)
                .param("login", login)
                .param("moment", moment)
                .param("sha256", sha256(document))
                .query(Long.class)
                .single();
        jdbc.sql("INSERT INTO planning.edition_document (edition, document) VALUES (:id, :document)")
                .param("id", id)
                .param("document", document)
                .update();
        return get(id);
    }

    static String sha256(String document) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Edition edition(ResultSet row) throws SQLException {
        return new Edition(
                row.getLong(1),
                new PlanId(row.getString(2)),
                row.getInt(3),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getString(6),
                row.getTimestamp(7).toInstant(),
                row.getString(8));
    }
}
