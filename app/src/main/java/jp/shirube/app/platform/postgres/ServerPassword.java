package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The generated password of the server's accounts, kept in a file that only its owner may read. */
final class ServerPassword {
    private static final int BYTES = 24;

    private ServerPassword() {}

    /** The password of the folder; made on first use. */
    static String of(PostgresFolder folder) throws IOException {
        if (!Files.exists(folder.password())) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Path unfinished = folder.password().resolveSibling("password.new");
            Files.deleteIfExists(unfinished);
            write(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            Files.move(unfinished, folder.password());
        }
        return Files.readString(folder.password()).strip();
    }

    /** Writes a secret to a new file of mode 600. */
    static void write(Path file, String secret) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
    }
}
