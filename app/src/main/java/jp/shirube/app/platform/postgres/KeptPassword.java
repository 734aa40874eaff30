package jp.shirube.app.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** A generated password of a database account, kept in a file that only its owner may read. */
public final class KeptPassword {
    private static final int BYTES = 24;

    private KeptPassword() {}

    /** The password in the file, base64url; made on first use. */
    public static String of(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            Path unfinished = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(unfinished);
            write(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
            Files.move(unfinished, file);
        }
        return Files.readString(file).strip();
    }

    /** Writes a secret to a new file of mode 600. */
    static void write(Path file, String secret) throws IOException {
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, secret);
    }
}
