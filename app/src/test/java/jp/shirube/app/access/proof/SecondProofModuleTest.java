package jp.shirube.app.access.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import jp.shirube.app.access.AccessLog;
import jp.shirube.app.access.Role;
import jp.shirube.app.platform.ShirubeProperties;
import jp.shirube.app.testing.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest
class SecondProofModuleTest {
    private static final Instant START = Instant.parse("2026-04-01T00:00:00Z");
    private static int people;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private SecretBox box;

    @Autowired
    private AccessLog log;

    @Autowired
    private ShirubeProperties properties;

    private String login;

    @BeforeEach
    void open() {
        login = "person" + ++people;
        TestStaff.open(jdbc, login, "", Role.ENTRY);
    }

    @Test
    void itHoldsOnlyAfterAFirstCodeHasConfirmedIt() {
        SecondProofs proofs = at(START);
        proofs.begin(login);
        assertThat(proofs.isOn(login)).isFalse();
        assertThat(proofs.confirm(login, "000000")).isEmpty();
        assertThat(proofs.confirm(login, code(START))).hasSize(8);
        assertThat(proofs.isOn(login)).isTrue();
    }

    @Test
    void noCodeWorksTwiceAndNoneOlderThanTheLastOne() {
        on();
        Instant later = START.plus(Duration.ofMinutes(5));
        assertThat(at(later).proves(login, code(later))).isTrue();
        assertThat(at(later).proves(login, code(later))).isFalse();
        assertThat(at(later).proves(login, code(later.minusSeconds(30)))).isFalse();
        assertThat(at(later).proves(login, code(later.plusSeconds(30)))).isTrue();
        assertThat(at(later).proves(login, code(later.plusSeconds(90)))).isFalse();
    }

    @Test
    void aRecoveryCodeWorksOnceAndStandsNowhereInClear() {
        List<String> recovery = on();
        assertThat(jdbc.sql("SELECT recovery::text FROM access.second_proof ORDER BY account_id DESC LIMIT 1")
                        .query(String.class)
                        .single())
                .doesNotContain(recovery.get(0));
        assertThat(at(START).proves(login, " " + recovery.get(0).toUpperCase())).isTrue();
        assertThat(at(START).proves(login, recovery.get(0))).isFalse();
        assertThat(at(START).proves(login, recovery.get(1))).isTrue();
    }

    @Test
    void oneThatIsOnIsNotReplacedByBeginningAgain() {
        on();
        byte[] before = secret();
        at(START).begin(login);
        assertThat(secret()).isEqualTo(before);
        assertThat(at(START).isOn(login)).isTrue();
        at(START).end(login);
        assertThat(at(START).isOn(login)).isFalse();
    }

    @Test
    void theSecretIsEncryptedWithAKeyOfTheDataFolderForItsOwnerOnly() throws Exception {
        on();
        byte[] kept = jdbc.sql("SELECT secret FROM access.second_proof ORDER BY account_id DESC LIMIT 1")
                .query(byte[].class)
                .single();
        assertThat(kept).hasSize(12 + 20 + 16);
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(properties.data().resolve("second-proof.key"))))
                .isEqualTo("rw-------");
    }

    private List<String> on() {
        at(START).begin(login);
        return at(START).confirm(login, code(START));
    }

    private String code(Instant moment) {
        return TimeCode.code(secret(), TimeCode.step(moment));
    }

    private byte[] secret() {
        return box.open(jdbc.sql("SELECT secret FROM access.second_proof p JOIN access.account a ON a.id = p.account_id"
                        + " WHERE a.login = :login")
                .param("login", login)
                .query(byte[].class)
                .single());
    }

    private SecondProofs at(Instant moment) {
        return new SecondProofs(jdbc, box, log, Clock.fixed(moment, ZoneOffset.UTC));
    }
}
