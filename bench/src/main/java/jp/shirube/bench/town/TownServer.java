package jp.shirube.bench.town;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shirube.app.Application;
import jp.shirube.app.platform.postgres.EmbeddedPostgres;
import jp.shirube.app.platform.postgres.PostgresFolder;

/** The program itself, serving the made-up town out of a folder of its own; ends with the process. */
final class TownServer {
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final Path data;
    private final int port;
    private String token = "";
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private TownServer(Path data, int port) {
        this.data = data;
        this.port = port;
    }

    /** Starts, reads the town in through the importer, and signs a planner in. */
    static TownServer start(Path folder) throws IOException, InterruptedException {
        Path good = Files.createDirectories(folder.resolve("samples").resolve("good"));
        Files.writeString(good.resolve("town.txt"), MadeUpTown.document());
        Path data = Files.createDirectories(folder.resolve("data"));
        int port = freePort();
        Application.main(new String[] {
            "serve",
            "--shirube.practice=true",
            "--shirube.samples=" + folder.resolve("samples"),
            "--shirube.data=" + data,
            "--shirube.port=" + port,
            "--logging.level.root=warn"
        });
        TownServer server = new TownServer(data, port);
        server.signIn();
        return server;
    }

    /** A connection to its database. */
    Connection connect() throws SQLException {
        EmbeddedPostgres database = EmbeddedPostgres.attach(PostgresFolder.in(data))
                .orElseThrow(() -> new IllegalStateException("the database does not run"));
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedPostgres.USER, database.password());
    }

    /**
     * The page at an address.
     *
     * @throws IllegalStateException where the answer is no page
     */
    String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                browser.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    /**
     * Sends a form.
     *
     * @return where the answer leads
     * @throws IllegalStateException where it leads nowhere
     */
    String post(String path, Map<String, String> form) throws IOException, InterruptedException {
        Map<String, String> whole = new LinkedHashMap<>(form);
        whole.put("_csrf", token);
        String body = whole.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return sent(path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    /** Hands in a file on a page with a form for one, and says where the answer leads. */
    String upload(String path, String name, byte[] content) throws IOException, InterruptedException {
        Matcher found = TOKEN.matcher(get(path));
        if (!found.find()) {
            throw new IllegalStateException("no form at " + path);
        }
        token = found.group(1);
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String head = "--part\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n" + token
                + "\r\n--part\r\nContent-Disposition: form-data; name=\"table\"; filename=\"" + name
                + "\"\r\nContent-Type: text/csv\r\n\r\n";
        body.write(head.getBytes(StandardCharsets.UTF_8));
        body.write(content);
        body.write("\r\n--part--\r\n".getBytes(StandardCharsets.UTF_8));
        return sent(path, "multipart/form-data; boundary=part", body.toByteArray());
    }

    private String sent(String path, String type, byte[] body) throws IOException, InterruptedException {
        HttpResponse<String> answer = browser.send(
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return answer.headers()
                .firstValue("Location")
                .map(to -> URI.create(to).getPath())
                .orElseThrow(() -> new IllegalStateException(path + " answers " + answer.statusCode()));
    }

    private void signIn() throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/sign-in"));
        if (!token.find()) {
            throw new IllegalStateException("the page of the sign-in has no token");
        }
        String[] planner = Files.readAllLines(data.resolve("accounts.txt")).stream()
                .map(line -> line.split("\t"))
                .filter(line -> line[0].equals("planner"))
                .findFirst()
                .orElseThrow();
        String form = Map.of("username", planner[0], "password", planner[1], "code", "", "_csrf", token.group(1))
                .entrySet()
                .stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        browser.send(
                HttpRequest.newBuilder(address("/sign-in"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.discarding());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
