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

    /**
     * Reads a file again that was received before and proposes what differs from the plan as it stands now; nothing is taken from a plan
     * that stands. A file that was never received is received.
     *
     * @throws DocumentRefused where the file cannot be taken in
     */
    ImportResult addAgain(Path file, String login);
}
