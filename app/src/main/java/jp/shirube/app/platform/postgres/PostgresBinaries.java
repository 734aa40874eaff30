package jp.shirube.app.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The server programs, unpacked once from the archive on the class path. Readable by every account of the machine. */
final class PostgresBinaries {
    /** Version of the binaries on the class path; part of the folder name, so that a new version unpacks beside the old. */
    static final String VERSION = "17.11.0";

    private PostgresBinaries() {}

    /** Folder that holds {@code bin}, {@code lib} and {@code share}; unpacks on first use. */
    static Path unpackTo(Path parent) {
        Path home = parent.resolve(VERSION);
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(parent);
            Path unfinished = Files.createTempDirectory(parent, "unpacking");
            unpack(unfinished);
            allowReading(unfinished);
            return moveIntoPlace(unfinished, home);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path moveIntoPlace(Path unfinished, Path home) throws IOException {
        try {
            return Files.move(unfinished, home);
        } catch (IOException anotherProcessWasFaster) {
            if (Files.isDirectory(home)) {
                FileTree.delete(unfinished);
                return home;
            }
            throw anotherProcessWasFaster;
        }
    }

    private static void unpack(Path target) throws IOException {
        try (InputStream resource = open();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(resource)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                write(entry, tar, inside(target, entry.getName()));
            }
        }
    }

    private static InputStream open() {
        String architecture = System.getProperty("os.arch", "").toLowerCase(Locale.ROOT);
        String platform = architecture.contains("aarch64") ? "arm_64" : "x86_64";
        InputStream resource = PostgresBinaries.class.getResourceAsStream("/postgres-linux-" + platform + ".txz");
        if (resource == null || !System.getProperty("os.name", "").startsWith("Linux")) {
            throw new ServerUnavailable("postgres.no-binaries", System.getProperty("os.name"), architecture);
        }
        return resource;
    }

    private static Path inside(Path target, String name) throws IOException {
        Path path = target.resolve(name).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("Archive entry leaves its folder: " + name);
        }
        return path;
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent() == null ? path : path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        if ((entry.getMode() & 0100) != 0) {
            Files.setPosixFilePermissions(path, readable(true));
        } else {
            Files.setPosixFilePermissions(path, readable(false));
        }
    }

    /** A temporary folder is made for its owner alone; the server may run under another account. */
    private static void allowReading(Path folder) throws IOException {
        for (Path each : FileTree.list(folder)) {
            if (Files.isDirectory(each) && !Files.isSymbolicLink(each)) {
                Files.setPosixFilePermissions(each, readable(true));
            }
        }
    }

    private static Set<PosixFilePermission> readable(boolean executable) {
        EnumSet<PosixFilePermission> permissions = EnumSet.of(
                PosixFilePermission.OWNER_READ,
                PosixFilePermission.OWNER_WRITE,
                PosixFilePermission.GROUP_READ,
                PosixFilePermission.OTHERS_READ);
        if (executable) {
            permissions.add(PosixFilePermission.OWNER_EXECUTE);
            permissions.add(PosixFilePermission.GROUP_EXECUTE);
            permissions.add(PosixFilePermission.OTHERS_EXECUTE);
        }
        return permissions;
    }
}
