package jp.shirube.app.access.signin;

import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser with cookies of its own; follows no redirect by itself. */
final class HttpBrowser {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final int port;

    HttpBrowser(int port) {
        this.port = port;
    }

    HttpResponse<String> get(String path) throws Exception {
        return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> getWith(String cookie, String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(address(path))
                                .header("Cookie", cookie)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        String body = form.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    HttpResponse<String> signIn(String login, String password, String code) throws Exception {
        return post(
                "/sign-in", Map.of("username", login, "password", password, "code", code, "_csrf", token("/sign-in")));
    }

    HttpResponse<String> change(String current, String next) throws Exception {
        return post(
                "/staff/me/password",
                Map.of("current", current, "next", next, "again", next, "_csrf", token("/staff/me/password")));
    }

    String token(String path) throws Exception {
        Matcher matcher = TOKEN.matcher(get(path).body());
        if (!matcher.find()) {
            throw new AssertionError("no form on " + path);
        }
        return matcher.group(1);
    }

    String sessionCookie() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("SHIRUBE"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }

    /** The number that the cookie wraps. */
    String sessionId() {
        return new String(Base64.getDecoder().decode(sessionCookie()), StandardCharsets.UTF_8);
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
