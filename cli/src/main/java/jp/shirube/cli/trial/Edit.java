package jp.shirube.cli.trial;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a document, changed.
 *
 * @param index of the line, from 0
 */
record Edit(Slip slip, int index, String before, String after) {

    /** The lines with the change. */
    List<String> in(List<String> lines) {
        List<String> changed = new ArrayList<>(lines);
        changed.set(index, after);
        return changed;
    }
}
