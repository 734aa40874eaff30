package jp.shirube.recognition.implementation;

import java.util.List;

/**
 * One of the things stacked in the column of a project.
 *
 * @param text closed up over the gaps of a broken cell
 * @param tokens the pieces as printed between spaces
 */
record StackPart(Kind kind, String text, List<String> tokens) {

    /** What a part is. */
    enum Kind {
        NAME,
        DEPARTMENT,
        STATUS
    }

    StackPart {
        tokens = List.copyOf(tokens);
    }

    static StackPart of(Kind kind, List<String> tokens) {
        return new StackPart(kind, CellText.join(tokens), tokens);
    }
}
