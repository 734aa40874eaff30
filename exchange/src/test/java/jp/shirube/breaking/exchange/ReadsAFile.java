package jp.shirube.breaking.exchange;

import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks the rule that the format reads no files. */
public final class ReadsAFile {

    public boolean read() {
        return Files.exists(Path.of("plan"));
    }
}
