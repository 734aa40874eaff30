package jp.shirube.app.budget;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of the budget accounts of an issuer（会計・款・項・目・細目）.
 *
 * @param year fiscal year
 * @param codes of the five levels from 会計 down; empty texts where there is none
 * @param names of the five levels
 */
public record AccountItem(long id, int year, List<String> codes, List<String> names) {
    /** 会計, 款, 項, 目, 細目. */
    public static final int LEVELS = 5;

    public AccountItem {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
        if (codes.size() != LEVELS || names.size() != LEVELS) {
            throw new IllegalArgumentException(codes + " " + names);
        }
    }

    /** Code and name of each level that is said, from 会計 down. */
    public List<String> path() {
        List<String> path = new ArrayList<>();
        for (int level = 0; level < LEVELS; level++) {
            String step = (codes.get(level) + " " + names.get(level)).strip();
            if (!step.isEmpty()) {
                path.add(step);
            }
        }
        return path;
    }
}
