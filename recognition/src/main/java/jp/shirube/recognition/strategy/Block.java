package jp.shirube.recognition.strategy;

import jp.shirube.formats.text.Line;

/** A run of lines that belong together: a text, an indicator table, a project table. */
interface Block {

    /** Takes the next line that is no heading; false where it does not belong here, which ends the block. */
    boolean accept(Line line);

    /** Whether a table that begins at this line would end the block. */
    default boolean mayEndAt(Line line) {
        return true;
    }

    /** Whether a bare number on a line of its own would be content here, not a page number. */
    default boolean expectsNumber() {
        return false;
    }

    /** Turns what was taken into the plan. Called once. */
    void close();
}
