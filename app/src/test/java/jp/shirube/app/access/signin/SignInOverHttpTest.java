package jp.shirube.app.access.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shirube.app.platform.ShirubeProperties;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The sign-in with a real server and real cookies. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInOverHttpTest {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @LocalServerPort
    private int port;

    @Autowired
    private ShirubeProperties properties;

    @Test
    void aStaffPageAsksForTheSignInAndComesBackToTheSamePage() throws Exception {
        assertThat(location(get("/staff/plans?year=2026"))).isEqualTo("/sign-in");
        assertThat(location(signIn())).isEqualTo("/staff/plans?year=2026");
        assertThat(get("/staff").statusCode()).isEqualTo(200);
    }

    @Test
    void theSessionGetsANewNumberAtTheSignInAndTheOldOneIsWorthless() throws Exception {
        get("/staff");
        String before = sessionCookie();
        signIn();
        assertThat(sessionCookie()).isNotEqualTo(before);
        HttpResponse<String> withOldNumber = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address("/staff"))
                                .header("Cookie", "SHIRUBE=" + before)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(location(withOldNumber)).isEqualTo("/sign-in");
    }

    @Test
    void signingOutEndsTheSession() throws Exception {
        get("/staff");
        signIn();
        HttpResponse<String> out = post("/sign-out", Map.of("_csrf", token(get("/staff"))));
        assertThat(location(out)).isEqualTo("/sign-in?out");
        assertThat(location(get("/staff"))).isEqualTo("/sign-in");
    }

    @Test
    void anAssetMayBeKeptForAYearBecauseItsAddressNamesItsContent() throws Exception {
        Matcher sheet = Pattern.compile("/assets/staff/ground-[0-9a-f]{32}\\.css")
                .matcher(get("/sign-in").body());
        assertThat(sheet.find()).isTrue();
        HttpResponse<String> asset = get(sheet.group());
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public");
    }

    private HttpResponse<String> signIn() throws Exception {
        String[] admin = Files.readString(properties.data().resolve("accounts.txt"))
                .strip()
                .split("\t");
        return post("/sign-in", Map.of("username", admin[0], "password", admin[1], "_csrf", token(get("/sign-in"))));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private String sessionCookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SHIRUBE"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String token(HttpResponse<String> page) {
        Matcher matcher = TOKEN.matcher(page.body());
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
