package jp.shirube.checker.names;

import java.util.List;
import jp.shirube.checker.text.Phrases;

/** Characters in which names differ on purpose: 小 and 中, 新 and 旧, from {@code side-by-side.tsv}. */
final class Meant {

    private static final List<List<String>> SETS = Phrases.rows(Meant.class, "side-by-side.tsv");

    private Meant() {}

    /** Whether the two are not of one set. */
    static boolean notSideBySide(char first, char second) {
        return SETS.stream()
                .noneMatch(set -> set.get(0).indexOf(first) >= 0 && set.get(0).indexOf(second) >= 0);
    }
}
