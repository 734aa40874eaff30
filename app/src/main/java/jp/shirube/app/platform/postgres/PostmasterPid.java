package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The file that a running server keeps in its folder.
 *
 * @param pid process number
 * @param port TCP port, or 0 while the file is not complete
 * @param ready whether connections are accepted
 */
record PostmasterPid(long pid, int port, boolean ready) {
    private static final int PORT_LINE = 3;
    private static final int STATUS_LINE = 7;

    /** What the folder's file says; empty where there is none or its first line is no number. */
    static Optional<PostmasterPid> find(PostgresFolder folder) {
        try {
            List<String> lines = Files.readAllLines(folder.postmasterPid(), StandardCharsets.ISO_8859_1);
            long pid = Long.parseLong(line(lines, 0));
            String port = line(lines, PORT_LINE);
            boolean ready = line(lines, STATUS_LINE).equals("ready");
            return Optional.of(new PostmasterPid(pid, port.isEmpty() ? 0 : Integer.parseInt(port), ready));
        } catch (NoSuchFileException | NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String line(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index).strip() : "";
    }

    /**
     * Whether that process lives and is a server of this very folder, not a stranger that was given the same number. A dead process
     * that nobody has collected yet has no command line, and so counts as gone.
     */
    boolean isServerOf(PostgresFolder folder) {
        return commandLine().contains(folder.cluster().toString());
    }

    private String commandLine() {
        try {
            return Files.readString(Path.of("/proc", Long.toString(pid), "cmdline"), StandardCharsets.ISO_8859_1);
        } catch (IOException gone) {
            return "";
        }
    }
}
