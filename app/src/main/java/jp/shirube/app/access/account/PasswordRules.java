package jp.shirube.app.access.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What a password has to be: long, not easily guessed, not made of the login. No mixture of kinds of letters is asked for, and it never expires,
 * as NIST SP 800-63B advises.
 */
@Component
class PasswordRules {
    private static final int SHORTEST = 12;
    /** Longer input is cut at the sign-in. */
    private static final int LONGEST = 200;

    private static final int FEWEST_LETTERS = 5;

    private final Set<String> common;

    PasswordRules() throws IOException {
        common = new ClassPathResource("access/common-passwords.txt")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(PasswordRules::core)
                .collect(Collectors.toSet());
    }

    /** Throws {@link AccountRefused} with the rule that is broken. */
    void check(String login, String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new AccountRefused("account.refused.length", SHORTEST, LONGEST);
        }
        String folded = password.toLowerCase(Locale.ROOT);
        if (folded.contains(login) && folded.replace(login, "").length() < FEWEST_LETTERS) {
            throw new AccountRefused("account.refused.like-login");
        }
        if (common.contains(core(password)) || password.codePoints().distinct().count() < FEWEST_LETTERS) {
            throw new AccountRefused("account.refused.common");
        }
    }

    /** Without case, separators, and the digits and signs that people append. */
    private static String core(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+$", "")
                .replaceAll("[0-9]+$", "")
                .replaceAll("[\\s_.-]", "");
    }
}
