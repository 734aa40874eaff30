package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the embedded server keeps its things.
 *
 * @param root data folder of the installation, absolute
 * @param binaries folder that the server programs are unpacked to; may be shared by several installations
 */
public record PostgresFolder(Path root, Path binaries) {
    public PostgresFolder {
        root = root.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
    }

    /** The usual layout: everything below the data folder. Links in the path are resolved when the folder exists. */
    public static PostgresFolder in(Path root) {
        try {
            Path real = Files.createDirectories(root).toRealPath();
            return new PostgresFolder(real, real.resolve("postgres").resolve("programs"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path home() {
        return root.resolve("postgres");
    }

    Path cluster() {
        return home().resolve("cluster");
    }

    Path unfinishedCluster() {
        return home().resolve("cluster.new");
    }

    Path postmasterPid() {
        return cluster().resolve("postmaster.pid");
    }

    Path password() {
        return home().resolve("password");
    }

    Path applicationPassword() {
        return home().resolve("application-password");
    }

    Path log() {
        return home().resolve("server.log");
    }

    Path lock() {
        return root.resolve("lock");
    }
}
