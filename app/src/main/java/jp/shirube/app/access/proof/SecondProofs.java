package jp.shirube.app.access.proof;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import jp.shirube.app.access.AccessEvent;
import jp.shirube.app.access.AccessLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The second proof of each account（確認コード）: set up, confirmed once, asked for at every sign-in, taken off. */
@Component
public class SecondProofs {
    private static final String OF_LOGIN = " account_id = (SELECT id FROM access.account WHERE login = :login)";
    private static final int SECRET_BYTES = 20;
    private static final int RECOVERY_CODES = 8;
    /** Ten letters and digits of 32 are 50 bits. */
    private static final int RECOVERY_LETTERS = 10;

    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyz23456789";

    private final JdbcClient jdbc;
    private final SecretBox box;
    private final AccessLog log;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SecondProofs(JdbcClient jdbc, SecretBox box, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.box = box;
        this.log = log;
        this.clock = clock;
    }

    /** Whether the sign-in asks for a code. */
    public boolean isOn(String login) {
        return jdbc.sql("SELECT count(*) FROM access.second_proof WHERE confirmed_at IS NOT NULL AND" + OF_LOGIN)
                        .param("login", login)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Makes a new secret, which holds nothing until it is confirmed, and gives it as letters for an app. One that is on stays as it is. */
    public String begin(String login) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        jdbc.sql("INSERT INTO access.second_proof (account_id, secret) SELECT id, :secret FROM access.account"
                        + " WHERE login = :login ON CONFLICT (account_id) DO UPDATE SET secret = excluded.secret,"
                        + " last_step = 0, recovery = '{}' WHERE access.second_proof.confirmed_at IS NULL")
                .param("secret", box.close(secret))
                .param("login", login)
                .update();
        return Base32.of(secret);
    }

    /** Confirms the secret by a first code; gives the codes for recovery, told only now. Empty where the code is wrong. */
    public List<String> confirm(String login, String code) {
        if (!takes(login, code, "confirmed_at IS NULL")) {
            return List.of();
        }
        List<String> codes =
                Stream.generate(this::recoveryCode).limit(RECOVERY_CODES).toList();
        jdbc.sql("UPDATE access.second_proof SET confirmed_at = :now, recovery = :codes WHERE" + OF_LOGIN)
                .param("now", OffsetDateTime.now(clock))
                .param("codes", codes.stream().map(SecondProofs::hash).toArray(String[]::new))
                .param("login", login)
                .update();
        log.write(AccessEvent.Kind.SECOND_PROOF, login, "on");
        return codes;
    }

    /** Whether a code is right now, or is a code for recovery that is left. Either works once. */
    public boolean proves(String login, String code) {
        return takes(login, code, "confirmed_at IS NOT NULL") || recovers(login, code);
    }

    /** Takes it off; the next sign-in asks for the password alone. */
    public void end(String login) {
        int ended = jdbc.sql("UPDATE access.second_proof SET confirmed_at = NULL, recovery = '{}' WHERE"
                        + " confirmed_at IS NOT NULL AND" + OF_LOGIN)
                .param("login", login)
                .update();
        if (ended > 0) {
            log.write(AccessEvent.Kind.SECOND_PROOF, login, "off");
        }
    }

    /** One step to either side, for clocks that are not quite right; never a step that was taken before. */
    private boolean takes(String login, String code, String state) {
        long now = TimeCode.step(clock.instant());
        List<byte[]> kept = jdbc.sql("SELECT secret FROM access.second_proof WHERE " + state + " AND" + OF_LOGIN)
                .param("login", login)
                .query((row, number) -> box.open(row.getBytes("secret")))
                .list();
        for (byte[] secret : kept) {
            for (long step = now - 1; step <= now + 1; step++) {
                if (MessageDigest.isEqual(bytes(TimeCode.code(secret, step)), bytes(code.strip()))) {
                    return jdbc.sql("UPDATE access.second_proof SET last_step = :step WHERE last_step < :step AND"
                                            + OF_LOGIN)
                                    .param("step", step)
                                    .param("login", login)
                                    .update()
                            == 1;
                }
            }
        }
        return false;
    }

    private boolean recovers(String login, String code) {
        return jdbc.sql("UPDATE access.second_proof SET recovery = array_remove(recovery, :hash)"
                                + " WHERE confirmed_at IS NOT NULL AND :hash = ANY (recovery) AND" + OF_LOGIN)
                        .param("hash", hash(code.strip().toLowerCase(Locale.ROOT)))
                        .param("login", login)
                        .update()
                == 1;
    }

    private String recoveryCode() {
        StringBuilder code = new StringBuilder();
        random.ints(RECOVERY_LETTERS, 0, LETTERS.length()).forEach(index -> code.append(LETTERS.charAt(index)));
        return code.toString();
    }

    private static String hash(String code) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(code)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
