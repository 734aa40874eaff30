package jp.shirube.app.collaboration.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A mail server that takes everything, or refuses everything. */
final class MailServer implements AutoCloseable {
    final List<String> taken = new CopyOnWriteArrayList<>();
    volatile boolean refuses;

    private final ServerSocket socket;

    MailServer() throws IOException {
        socket = new ServerSocket(0, 20, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::listen, "mail server of a test");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException closed) {
                // The client or the test went away; the next one is waited for.
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.UTF_8);
        out.print("220 test\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.split("[ :]", 2)[0].toUpperCase(java.util.Locale.ROOT);
            if (word.equals("DATA") && !refuses) {
                out.print("354 go\r\n");
                out.flush();
                StringBuilder letter = new StringBuilder();
                for (String each = in.readLine(); each != null && !each.equals("."); each = in.readLine()) {
                    letter.append(each).append('\n');
                }
                taken.add(letter.toString());
            }
            out.print(
                    word.equals("QUIT")
                            ? "221 bye\r\n"
                            : refuses && word.equals("MAIL") ? "451 later\r\n" : "250 ok\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
