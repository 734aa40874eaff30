package jp.shirube.app.access.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import jp.shirube.app.access.AccessEvent;
import jp.shirube.app.access.AccessLog;
import jp.shirube.app.access.account.StaffAccounts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The town's own sign-in, with a real server, real cookies and a provider of the test's own. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
@DirtiesContext
class OpenIdSignInTest {
    private static final TownProvider TOWN = new TownProvider();
    private static final String CLIENT = "shirube-of-mihon";

    @LocalServerPort
    private int port;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private AccessLog log;

    private HttpBrowser browser;

    @DynamicPropertySource
    static void provider(DynamicPropertyRegistry properties) {
        properties.add("shirube.oidc.issuer", TOWN::issuer);
        properties.add("shirube.oidc.client-id", () -> CLIENT);
        properties.add("shirube.oidc.client-secret", () -> "kept outside");
        properties.add("shirube.oidc.name", () -> "みほん町の認証");
    }

    @AfterAll
    static void close() {
        TOWN.close();
    }

    @BeforeEach
    void open() {
        browser = new HttpBrowser(port);
        // A password that has to be changed first, and that who comes by the provider does not know.
        accounts.setPassword("hanako", "nobody knows this", true);
    }

    /** Goes to the provider and comes back with a token that says the login. */
    private HttpResponse<String> comeBack(String login, String audience, boolean genuine, String nonce)
            throws Exception {
        Map<String, String> asked = TownProvider.parameters(location(browser.get("/sign-in/provider/town")));
        TOWN.says(login, nonce.isEmpty() ? asked.get("nonce") : nonce, audience, genuine);
        return browser.get(
                "/sign-in/done/town?code=c1&state=" + URLEncoder.encode(asked.get("state"), StandardCharsets.UTF_8));
    }

    @Test
    void whoHasAnAccountComesBackToThePageAskedForInASessionOfANewNumber() throws Exception {
        assertThat(location(browser.get("/staff/plans?year=2026"))).isEqualTo("/sign-in");
        assertThat(browser.get("/sign-in").body())
                .contains("みほん町の認証でサインイン", "/sign-in/provider/town", "name=\"password\"");
        String leaving = location(browser.get("/sign-in/provider/town"));
        assertThat(leaving).startsWith(TOWN.issuer() + "/authorize?").contains("code_challenge_method=S256", "nonce=");
        String before = browser.sessionCookie();

        assertThat(location(comeBack(" Hanako", CLIENT, true, ""))).isEqualTo("/staff/plans?year=2026");

        assertThat(TOWN.asked()).contains("code_verifier=");
        assertThat(browser.sessionCookie()).isNotEqualTo(before);
        assertThat(location(new HttpBrowser(port).getWith("SHIRUBE=" + before, "/staff")))
                .isEqualTo("/sign-in");
        assertThat(browser.get("/staff").statusCode()).isEqualTo(200);
        AccessEvent latest = log.latest("hanako", 1).get(0);
        assertThat(latest.kind()).isEqualTo(AccessEvent.Kind.SIGN_IN);
        assertThat(latest.detail()).isEqualTo("provider");
        HttpResponse<String> out = browser.post("/sign-out", Map.of("_csrf", browser.token("/staff")));
        assertThat(location(out)).isEqualTo("/sign-in?out");
        assertThat(location(browser.get("/staff"))).isEqualTo("/sign-in");
    }

    @Test
    void whomNoAccountKnowsDoesNotGetInAndNoneIsOpened() throws Exception {
        assertThat(location(comeBack("dareka", CLIENT, true, ""))).isEqualTo("/sign-in?unknown");
        assertThat(location(browser.get("/staff"))).isEqualTo("/sign-in");
        assertThat(accounts.find("dareka")).isEmpty();
        assertThat(log.latest("dareka", 1).get(0).kind()).isEqualTo(AccessEvent.Kind.FAILURE);
        assertThat(browser.get("/sign-in?unknown").body()).contains("管理者に");
    }

    @Test
    void aTokenThatIsForgedOrForSomebodyElseOrForAnotherQuestionOpensNothing() throws Exception {
        assertThat(location(comeBack("hanako", CLIENT, false, ""))).isEqualTo("/sign-in?provider");
        assertThat(location(comeBack("hanako", "another-client", true, ""))).isEqualTo("/sign-in?provider");
        assertThat(location(comeBack("hanako", CLIENT, true, "an old nonce"))).isEqualTo("/sign-in?provider");
        assertThat(location(browser.get("/sign-in/done/town?code=c1&state=invented")))
                .isEqualTo("/sign-in?provider");
        assertThat(location(browser.get("/staff"))).isEqualTo("/sign-in");
    }

    @Test
    void thePasswordGoesOnWorkingBesideIt() throws Exception {
        accounts.setPassword("hanako", "tanuki no ikegaki", false);
        assertThat(location(browser.signIn("hanako", "tanuki no ikegaki", ""))).isEqualTo("/staff");
    }

    @Test
    void anIssuerThatAnybodyCouldListenToIsRefused() {
        assertThatThrownBy(() -> new OpenIdProperties("http://id.example.jp", "c", "s", null, null, null))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new OpenIdProperties("", "", "", null, null, null).isSet()).isFalse();
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
