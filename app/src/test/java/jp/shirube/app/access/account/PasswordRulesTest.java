package jp.shirube.app.access.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private final PasswordRules rules;

    PasswordRulesTest() throws IOException {
        rules = new PasswordRules();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tooshort-11",
                "Password-Password!",
                "shirube shirube 2026",
                "aaaaaaaaaaaabb",
                "hanako.sato12",
                "HANAKO.SATOx"
            })
    void whatIsShortOrEasilyGuessedIsRefused(String password) {
        assertThatThrownBy(() -> rules.check("hanako.sato", password)).isInstanceOf(AccountRefused.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tanuki no ikegaki", "夕焼け小焼けのあかとんぼと川", "x7k-2pq-9wd-4mz"})
    void longOnesOfAnyKindArePossible(String password) {
        assertThatCode(() -> rules.check("hanako.sato", password)).doesNotThrowAnyException();
    }

    @Test
    void theMessageSaysWhatToDo() {
        assertThatThrownBy(() -> rules.check("hanako", "kurz")).hasMessageContaining("12字以上200字まで");
    }
}
