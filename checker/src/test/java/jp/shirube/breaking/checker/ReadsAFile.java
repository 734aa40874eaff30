package jp.shirube.breaking.checker;

import java.nio.file.Files;
import java.nio.file.Path;

/** Breaks the rule that nothing reads files. */
public final class ReadsAFile {

    public boolean read() {
        return Files.exists(Path.of("plan"));
    }
}
