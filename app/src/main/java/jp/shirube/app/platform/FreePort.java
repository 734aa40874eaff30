package jp.shirube.app.platform;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** Finds a TCP port of this machine that nobody listens on. */
final class FreePort {
    private static final int ATTEMPTS = 50;

    private FreePort() {}

    /** The first free port at or after the given one; the given one where all are taken, so that the start says so. */
    static int from(int first) {
        for (int port = first; port < first + ATTEMPTS; port++) {
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                continue;
            }
        }
        return first;
    }
}
