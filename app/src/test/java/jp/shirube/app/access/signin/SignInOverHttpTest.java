package jp.shirube.app.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.app.access.account.StaffAccounts;
import jp.shirube.app.platform.ShirubeProperties;
import jp.shirube.app.platform.Staff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The sign-in with a real server and real cookies. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInOverHttpTest {
    private static final String PASSWORD = "tanuki no ikegaki";

    private HttpBrowser browser;

    @LocalServerPort
    private int port;

    @Autowired
    private ShirubeProperties properties;

    @Autowired
    private StaffAccounts accounts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void setPassword() {
        accounts.setPassword("hanako", PASSWORD, false);
        browser = new HttpBrowser(port);
    }

    @Test
    void aStaffPageAsksForTheSignInAndComesBackToTheSamePage() throws Exception {
        assertThat(location(browser.get("/staff/plans?year=2026"))).isEqualTo("/sign-in");
        assertThat(location(signIn())).isEqualTo("/staff/plans?year=2026");
        assertThat(browser.get("/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionGetsANewNumberAtTheSignInAndTheOldOneIsWorthless() throws Exception {
        browser.get("/staff");
        String before = browser.sessionCookie();
        signIn();
        assertThat(browser.sessionCookie()).isNotEqualTo(before);
        HttpResponse<String> withOldNumber = new HttpBrowser(port).getWith("SHIRUBE=" + before, "/staff");
        assertThat(location(withOldNumber)).isEqualTo("/sign-in");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        browser.get("/staff");
        signIn();
        HttpResponse<String> out = browser.post("/sign-out", Map.of("_csrf", browser.token("/staff")));
        assertThat(location(out)).isEqualTo("/sign-in?out");
        assertThat(location(browser.get("/staff"))).isEqualTo("/sign-in");
    }

    @Test
    void aFirstPasswordOpensNothingUntilItIsChanged() throws Exception {
        String[] admin = Files.readString(properties.data().resolve("accounts.txt"))
                .strip()
                .split("\t");
        browser.signIn(admin[0], admin[1], "");
        for (String page : new String[] {"/staff", "/staff/accounts", "/staff/me"}) {
            assertThat(location(browser.get(page))).isEqualTo("/staff/me/password");
        }
        assertThat(browser.change(admin[1], "short").statusCode()).isEqualTo(422);
        assertThat(browser.change("wrong", "sakana to inori 7").statusCode()).isEqualTo(422);
        assertThat(location(browser.change(admin[1], "sakana to inori 7"))).isEqualTo("/staff/me?changed");
        assertThat(browser.get("/staff/accounts").statusCode()).isEqualTo(200);
        assertThat(location(new HttpBrowser(port).signIn(admin[0], admin[1], "")))
                .isEqualTo("/sign-in?wrong");
    }

    @Test
    void aPersonSeesTheirSessionsAndEndsOneFromElsewhere() throws Exception {
        signIn();
        HttpBrowser other = new HttpBrowser(port);
        other.signIn("hanako", PASSWORD, "");
        String own = browser.get("/staff/me").body();
        assertThat(own).doesNotContain(other.sessionId()).doesNotContain(browser.sessionId());
        Matcher end = Pattern.compile("action=\"(/staff/me/sessions/[0-9a-f]{16}/end)\"")
                .matcher(own);
        while (end.find()) {
            browser.post(end.group(1), Map.of("_csrf", browser.token("/staff/me")));
        }
        assertThat(location(other.get("/staff"))).isEqualTo("/sign-in");
        assertThat(browser.get("/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void anotherPersonsSessionCannotBeEndedThroughOnesOwnPage() throws Exception {
        signIn();
        accounts.open(new Staff("taro.mihon", "Taro", ""), PASSWORD, false, "system");
        HttpBrowser other = new HttpBrowser(port);
        other.signIn("taro.mihon", PASSWORD, "");
        Matcher handle =
                Pattern.compile("tag key").matcher(other.get("/staff/me").body());
        assertThat(handle.find()).isTrue();
        other.signIn("taro.mihon", PASSWORD, "");
        browser.post("/staff/me/sessions/0123456789abcdef/end", Map.of("_csrf", browser.token("/staff/me")));
        browser.post("/staff/me/sessions/end-others", Map.of("_csrf", browser.token("/staff/me")));
        assertThat(other.get("/staff/me").statusCode()).isEqualTo(200);
    }

    @Test
    void whenASessionWasUsedIsWrittenOnceAMinuteAtMost() throws Exception {
        signIn();
        long now = System.currentTimeMillis();
        long halfAMinuteAgo = now - 30_000;
        used(halfAMinuteAgo);
        browser.get("/staff");
        assertThat(used()).isEqualTo(halfAMinuteAgo);
        used(now - 61_000);
        browser.get("/staff");
        assertThat(used()).isGreaterThanOrEqualTo(now);
    }

    @Test
    void aFormOfAFullSheetIsReadToItsEnd() throws Exception {
        browser.get("/staff");
        signIn();
        Map<String, String> form = new LinkedHashMap<>();
        String text = "あ".repeat(400);
        for (int cell = 0; cell < 3_000; cell++) {
            form.put("v." + cell, text);
        }
        form.put("_csrf", browser.token("/staff"));
        assertThat(location(browser.post("/sign-out", form))).isEqualTo("/sign-in?out");
    }

    @Test
    void aPageSaysHowLongItIs() throws Exception {
        HttpResponse<String> page = browser.get("/sign-in");
        assertThat(page.headers().firstValueAsLong("Content-Length"))
                .hasValue(page.body().getBytes(StandardCharsets.UTF_8).length);
    }

    private long used() {
        return jdbc.sql("SELECT last_access_time FROM spring_session WHERE session_id = ?")
                .param(browser.sessionId())
                .query(Long.class)
                .single();
    }

    private void used(long moment) {
        jdbc.sql("UPDATE spring_session SET last_access_time = ? WHERE session_id = ?")
                .params(moment, browser.sessionId())
                .update();
    }

    @Test
    void anAssetMayBeKeptForAYearBecauseItsAddressNamesItsContent() throws Exception {
        Matcher sheet = Pattern.compile("/assets/staff/ground-[0-9a-f]{32}\\.css")
                .matcher(browser.get("/sign-in").body());
        assertThat(sheet.find()).isTrue();
        HttpResponse<String> asset = browser.get(sheet.group());
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
    }

    private HttpResponse<String> signIn() throws Exception {
        return browser.signIn("hanako", PASSWORD, "");
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
