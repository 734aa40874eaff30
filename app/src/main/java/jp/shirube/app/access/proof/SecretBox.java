package jp.shirube.app.access.proof;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import jp.shirube.app.platform.ShirubeProperties;
import org.springframework.stereotype.Component;

/** Encrypts secrets that the database keeps, with a key that stands in the data folder alone: AES-256-GCM, a fresh nonce before each text. */
@Component
class SecretBox {
    private static final String FILE = "second-proof.key";
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecureRandom random = new SecureRandom();
    private final Path file;

    SecretBox(ShirubeProperties properties) {
        this.file = properties.data().resolve(FILE);
    }

    byte[] close(byte[] secret) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = run(Cipher.ENCRYPT_MODE, nonce, secret);
        return ByteBuffer.allocate(nonce.length + closed.length)
                .put(nonce)
                .put(closed)
                .array();
    }

    byte[] open(byte[] box) {
        byte[] nonce = java.util.Arrays.copyOf(box, NONCE_BYTES);
        return run(Cipher.DECRYPT_MODE, nonce, java.util.Arrays.copyOfRange(box, NONCE_BYTES, box.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key in the data folder does not open what the database keeps", e);
        }
    }

    private synchronized byte[] key() {
        try {
            if (!Files.exists(file)) {
                make();
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whole or not at all: a key cut short would be taken for the key. */
    private void make() throws IOException {
        byte[] key = new byte[KEY_BYTES];
        random.nextBytes(key);
        Files.createDirectories(file.getParent());
        Path written = Files.createTempFile(
                file.getParent(),
                FILE,
                null,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(written, key);
        try {
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException another) {
            Files.delete(written);
        }
    }
}
