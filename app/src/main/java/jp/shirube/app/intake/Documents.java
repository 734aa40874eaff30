package jp.shirube.app.intake;

import java.util.List;
import jp.shirube.app.audit.Origin;

/** The original documents（原本）. */
public interface Documents {
    /**
     * One document without its bytes.
     *
     * @throws NoSuchDocument where there is none
     */
    DocumentEntry get(long document);

    /**
     * Keeps a table from another system as an original; the same bytes are kept once.
     *
     * @return its number
     * @throws DocumentRefused where it is no text
     */
    long keepTable(String fileName, byte[] bytes, String login);

    /** The text of an original, as handed in. */
    String text(long document);

    /** The bytes as handed in. */
    byte[] bytes(long document);

    /** Every line of a document. */
    List<DocumentLine> lines(long document);

    /** The lines of a place and up to {@code around} lines before and after; empty where the origin has no document or line. */
    List<DocumentLine> around(Origin origin, int around);
}
