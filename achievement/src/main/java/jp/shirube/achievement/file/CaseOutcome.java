package jp.shirube.achievement.file;

import java.util.List;

/**
 * What came of one case.
 *
 * @param line where it begins, from 1
 * @param differences what was not as expected, in Japanese; empty where it passed
 */
public record CaseOutcome(String name, int line, List<Difference> differences) {
    public CaseOutcome {
        differences = List.copyOf(differences);
    }

    public boolean isPassed() {
        return differences.isEmpty();
    }

    /** One thing that was not as expected, with its line. */
    public record Difference(int line, String text) {}
}
