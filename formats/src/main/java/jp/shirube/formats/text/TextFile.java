package jp.shirube.formats.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.formats.text.UnreadableDocument.Reason;

/** Reads a text file of unknown encoding. */
public final class TextFile {

    /** Largest file that is read, in bytes. A plan of a thousand pages has about 3 MB of text. */
    public static final int LARGEST = 32 * 1024 * 1024;

    private TextFile() {}

    /**
     * The document in a file.
     *
     * @throws UnreadableDocument where the file is missing, too large, empty, binary or in an unknown encoding
     */
    public static TextDocument read(Path file) {
        if (!Files.exists(file)) {
            throw new UnreadableDocument(Reason.MISSING);
        }
        if (!Files.isReadable(file) || Files.isDirectory(file)) {
            throw new UnreadableDocument(Reason.FORBIDDEN);
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(in.readNBytes(LARGEST + 1));
        } catch (AccessDeniedException e) {
            throw new UnreadableDocument(Reason.FORBIDDEN);
        } catch (IOException e) {
            throw new UnreadableDocument(Reason.MISSING);
        }
    }

    /**
     * The text in the bytes of a file, as it stands, without a byte order mark.
     *
     * @throws UnreadableDocument where they are too many, empty, binary or in an unknown encoding
     */
    public static String text(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        String text = Encoding.decode(bytes);
        if (text.isBlank()) {
            throw new UnreadableDocument(Reason.EMPTY);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The document in the bytes of a file.
     *
     * @throws UnreadableDocument where they are too many, empty, binary or in an unknown encoding
     */
    public static TextDocument read(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw new UnreadableDocument(Reason.TOO_LARGE);
        }
        TextDocument document = TextDocument.of(Encoding.decode(bytes));
        for (Line line : document.lines()) {
            if (!line.blank()) {
                return document;
            }
        }
        throw new UnreadableDocument(Reason.EMPTY);
    }
}
