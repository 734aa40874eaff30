package jp.shirube.app.collaboration.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import jp.shirube.app.collaboration.mail.Delivery.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** How notices reach each person, as they chose it. */
@Component
public class Deliveries {
    /** One plain address: no name, no list, no line breaks. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){0,6}");

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Deliveries(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What a person chose; never by mail where they chose nothing. */
    public Delivery get(String login) {
        return jdbc.sql("SELECT address, mode FROM collaboration.delivery WHERE login = :login")
                .param("login", login)
                .query((row, number) -> new Delivery(row.getString(1), Mode.valueOf(row.getString(2))))
                .optional()
                .orElse(new Delivery("", Mode.NEVER));
    }

    /**
     * Chooses. What was told before is not mailed afterwards.
     *
     * @throws DeliveryRefused where mails are wanted and the address is none
     */
    public void choose(String login, Delivery delivery) {
        String address = delivery.address().strip();
        if (delivery.mode() != Mode.NEVER && !ADDRESS.matcher(address).matches()) {
            throw new DeliveryRefused();
        }
        boolean before = get(login).mode() != Mode.NEVER;
        transaction.executeWithoutResult(status -> {
            jdbc.sql("INSERT INTO collaboration.delivery (login, address, mode) VALUES (:login, :address, :mode)"
                            + " ON CONFLICT (login) DO UPDATE SET address = excluded.address, mode = excluded.mode")
                    .params(Map.of(
                            "login",
                            login,
                            "address",
                            ADDRESS.matcher(address).matches() ? address : "",
                            "mode",
                            delivery.mode().name()))
                    .update();
            if (!before) {
                jdbc.sql("UPDATE collaboration.notice SET mailed_at = :now WHERE login = :login AND mailed_at IS NULL")
                        .param("now", OffsetDateTime.now(clock))
                        .param("login", login)
                        .update();
            }
        });
    }

    /** Logins of those who want mails and have something to be told, where the account is open. */
    List<String> waiting() {
        return jdbc.sql("SELECT d.login FROM collaboration.delivery d JOIN access.account a ON a.login = d.login"
                        + " WHERE d.mode <> 'NEVER' AND a.closed_at IS NULL AND EXISTS (SELECT 1 FROM"
                        + " collaboration.notice n WHERE n.login = d.login AND n.mailed_at IS NULL AND n.read_at IS NULL)"
                        + " ORDER BY d.login")
                .query(String.class)
                .list();
    }
}
