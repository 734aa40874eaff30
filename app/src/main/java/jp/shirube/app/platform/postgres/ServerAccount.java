package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The way the server programs are run, since PostgreSQL refuses root.
 *
 * @param name of the way, for messages and logs
 * @param prefix words put before every command; empty as an ordinary user
 * @param owner number of the account that must own the files, or −1 to leave them as they are
 */
record ServerAccount(String name, List<String> prefix, int owner) {
    private static final int UNCHANGED = -1;
    /** The account "nobody": present on every Linux, may do nothing. initdb needs one with a name. */
    private static final int NOBODY = 65534;

    private static final List<ServerAccount> WAYS_FROM_ROOT = List.of(
            new ServerAccount(
                    "setpriv",
                    List.of(
                            "setpriv",
                            "--reuid=" + NOBODY,
                            "--regid=" + NOBODY,
                            "--clear-groups",
                            "--no-new-privs",
                            "--"),
                    NOBODY),
            new ServerAccount("runuser", List.of("runuser", "-u", "nobody", "--"), NOBODY),
            // Inside a user namespace without a map root has no powers and looks like "nobody", but keeps its files.
            new ServerAccount("unshare", List.of("unshare", "--user", "--"), 0));

    /** The first way that really runs a server program and writes to the folder; throws {@link ServerUnavailable}. */
    static ServerAccount choose(PostgresFolder folder, Path programs) {
        ServerAccount ordinary = new ServerAccount("direct", List.of(), UNCHANGED);
        boolean root = isRoot();
        List<ServerAccount> ways = root ? WAYS_FROM_ROOT : List.of(ordinary);
        List<String> failures = new ArrayList<>();
        for (ServerAccount way : ways) {
            ProgramRun attempt = way.attempt(folder, programs);
            if (attempt.succeeded()) {
                return way;
            }
            failures.add(way.name() + ": " + attempt.output().replace('\n', ' '));
        }
        throw new ServerUnavailable(
                root ? "postgres.no-account" : "postgres.cannot-run", folder.root(), String.join(" / ", failures));
    }

    static boolean isRoot() {
        try {
            return Integer.valueOf(0).equals(Files.getAttribute(Path.of("/proc/self"), "unix:uid"));
        } catch (IOException | UnsupportedOperationException notLinux) {
            return false;
        }
    }

    private ProgramRun attempt(PostgresFolder folder, Path programs) {
        try {
            Path probe = Files.createTempDirectory(folder.home(), "probe");
            try {
                takeOver(probe);
                String script = "test \"$(id -u)\" != 0 && echo ok > \"$1/file\" && exec \"$2/bin/postgres\" --version";
                return ProgramRun.of(command("sh", "-c", script, "attempt", probe.toString(), programs.toString()));
            } finally {
                FileTree.delete(probe);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives the folder to the account, where this way changes the account. */
    void takeOver(Path folder) throws IOException {
        if (owner != UNCHANGED) {
            FileTree.giveTo(folder, owner);
        }
    }

    List<String> command(String... words) {
        List<String> command = new ArrayList<>(prefix);
        command.addAll(List.of(words));
        return command;
    }
}
