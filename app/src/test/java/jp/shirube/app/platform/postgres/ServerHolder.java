package jp.shirube.app.platform.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import jp.shirube.app.testing.TestServer;

/** Starts a server, commits a row and waits to be killed. */
final class ServerHolder {
    private ServerHolder() {}

    public static void main(String[] arguments) throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.start(TestServer.folder(Path.of(arguments[0])));
        try (Connection connection = EmbeddedPostgresTest.connect(server);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE town (name TEXT); INSERT INTO town VALUES ('committed')");
        }
        System.out.println("ready");
        Thread.sleep(60_000);
    }
}
