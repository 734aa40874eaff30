package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The server's data files. Made in a folder of their own and moved into place when complete, so that a crash leaves none. */
final class Cluster {
    /** Character classes that Japanese search needs; the second is for systems without the first. */
    private static final List<String> CHARACTER_CLASSES = List.of("C.UTF-8", "C.utf8", "C");

    private Cluster() {}

    static void initialise(PostgresFolder folder, Path programs, ServerAccount account, String password)
            throws IOException {
        if (Files.isDirectory(folder.cluster())) {
            account.takeOver(folder.cluster());
            return;
        }
        ProgramRun last = new ProgramRun(1, "");
        for (String characterClass : CHARACTER_CLASSES) {
            last = attempt(folder, programs, account, password, characterClass);
            if (last.succeeded()) {
                Files.move(folder.unfinishedCluster(), folder.cluster());
                return;
            }
        }
        throw new ServerUnavailable("postgres.initdb-failed", folder.root(), last.output());
    }

    private static ProgramRun attempt(
            PostgresFolder folder, Path programs, ServerAccount account, String password, String characterClass)
            throws IOException {
        FileTree.delete(folder.unfinishedCluster());
        Files.createDirectory(folder.unfinishedCluster());
        account.takeOver(folder.unfinishedCluster());
        Path passwordFile = folder.home().resolve("initial-password");
        Files.deleteIfExists(passwordFile);
        try {
            KeptPassword.write(passwordFile, password);
            account.takeOver(passwordFile);
            return ProgramRun.of(account.command(
                    programs.resolve("bin/initdb").toString(),
                    "--pgdata=" + folder.unfinishedCluster(),
                    "--username=" + EmbeddedPostgres.SUPERUSER,
                    "--pwfile=" + passwordFile,
                    "--auth=scram-sha-256",
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--lc-ctype=" + characterClass));
        } finally {
            Files.deleteIfExists(passwordFile);
        }
    }
}
