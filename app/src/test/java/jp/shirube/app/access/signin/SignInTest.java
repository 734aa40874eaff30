package jp.shirube.app.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import jp.shirube.app.access.account.StaffAccounts;
import jp.shirube.app.platform.ShirubeProperties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@SpringBootTest
@AutoConfigureMockMvc
class SignInTest {
    private static final String PASSWORD = "right-password";

    @Autowired
    private MockMvc web;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ShirubeProperties properties;

    @BeforeEach
    void openAccount() {
        jdbc.sql("DELETE FROM sign_in_failure").update();
        accounts.setPassword("hanako", PASSWORD, false);
    }

    @Test
    void withoutTheTokenOfTheFormNothingHappens() throws Exception {
        web.perform(post("/sign-in").param("username", "hanako").param("password", PASSWORD))
                .andExpect(status().is4xxClientError());
    }

    @Test
    void aWrongPasswordAndAnUnknownLoginGetTheSameAnswer() throws Exception {
        web.perform(signIn("hanako", "wrong")).andExpect(redirectedUrl("/sign-in?wrong"));
        web.perform(signIn("nobody", "wrong")).andExpect(redirectedUrl("/sign-in?wrong"));
    }

    @Test
    void afterFiveFailuresEvenTheRightPasswordHasToWait() throws Exception {
        for (int number = 0; number < 5; number++) {
            web.perform(signIn("hanako", "wrong")).andExpect(redirectedUrl("/sign-in?wrong"));
        }
        web.perform(signIn("HANAKO ", PASSWORD)).andExpect(redirectedUrl("/sign-in?wait"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example/staff", "//evil.example/staff", "/portal", "/staffx", "::", ""})
    void theWayBackNeverLeavesTheStaffPages(String stored) {
        assertThat(SignedInRedirect.local(stored)).isIn("/staff");
    }

    @Test
    void aTargetNamedInTheAddressIsIgnored() throws Exception {
        web.perform(signIn("hanako", PASSWORD)
                        .param("continue", "https://evil.example")
                        .param("redirect", "https://evil.example"))
                .andExpect(redirectedUrl("/staff"));
    }

    @Test
    void publicPagesCarryAStrictPolicyAndNoSession() throws Exception {
        web.perform(get("/"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().string("Content-Security-Policy", not(containsString("unsafe"))))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(not(containsString("style="))));
    }

    @Test
    void anUnknownAddressIsMissingAndDoesNotAskForASignIn() throws Exception {
        web.perform(get("/api/plans")).andExpect(status().isNotFound());
    }

    @Test
    void healthSaysNothingButItsState() throws Exception {
        web.perform(get("/health"))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("postgres"))));
    }

    @Test
    void theFirstAccountIsWrittenToAFileForItsOwnerOnlyAndWorks() throws Exception {
        List<String> lines = Files.readAllLines(properties.data().resolve("accounts.txt"));
        assertThat(lines).hasSize(1);
        String[] admin = lines.get(0).split("\t");
        web.perform(signIn(admin[0], admin[1])).andExpect(redirectedUrl("/staff"));
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(properties.data().resolve("accounts.txt"))))
                .isEqualTo("rw-------");
        assertThat(jdbc.sql(
                                "SELECT hash FROM access.password p JOIN access.account a ON a.id = p.account_id WHERE login = 'admin'")
                        .query(String.class)
                        .single())
                .startsWith("$argon2id$")
                .doesNotContain(admin[1]);
    }

    private static MockHttpServletRequestBuilder signIn(String login, String password) {
        return post("/sign-in").with(csrf()).param("username", login).param("password", password);
    }
}
