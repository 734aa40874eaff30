package jp.shirube.app.platform;

import java.nio.file.Path;

/** Brings the sample documents in at the first start of a practice installation. Rooms declare beans of this type. */
public interface PracticeData {
    /**
     * Called once, before people are told the address; a failure leaves the installation marked as not filled, so that the
     * next start tries again.
     *
     * @param samples folder with the documents of the fictional town
     */
    void load(Path samples);
}
