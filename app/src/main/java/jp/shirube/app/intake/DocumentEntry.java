package jp.shirube.app.intake;

import java.time.Instant;

/**
 * A document that was handed in（原本）. Its bytes are kept for ever.
 *
 * @param fileName as handed in, without folders
 * @param sha256 of the bytes, in lower-case hexadecimal
 * @param size in bytes
 * @param receivedBy login
 */
public record DocumentEntry(
        long id, String fileName, String sha256, int size, Instant receivedAt, String receivedBy, int lines) {}
