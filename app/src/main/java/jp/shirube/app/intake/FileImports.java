package jp.shirube.app.intake;

import java.nio.file.Path;

/** Documents handed in as files（取込）, from the command line and from the practice data. */
public interface FileImports {
    /**
     * Receives a file and takes a new plan at once; a plan that stands only gets proposals.
     *
     * @throws DocumentRefused where the file cannot be taken in
     */
    ImportResult add(Path file, String login);
}
