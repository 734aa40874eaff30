package jp.shirube.app.desk.ledger;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import jp.shirube.app.ledger.LedgerGroup;
import jp.shirube.app.ledger.LedgerLine;
import jp.shirube.kernel.JapaneseText;

/**
 * Which groups of a ledger are shown.
 *
 * @param name part of a name; empty for all
 * @param show {@code several} plans, {@code differing} ones of them, those of which nobody said whether they are the same ({@code open}), those
 *     with {@code near} names, or {@code all}
 */
record LedgerFilter(String name, String show) {
    static final List<String> SHOWN = List.of("several", "differing", "open", "near", "all");

    static LedgerFilter of(Map<String, String> asked) {
        String show = asked.getOrDefault("show", "");
        return new LedgerFilter(asked.getOrDefault("name", ""), SHOWN.contains(show) ? show : "several");
    }

    <L extends LedgerLine> List<LedgerGroup<L>> of(List<LedgerGroup<L>> groups) {
        return groups.stream()
                .filter(group -> shows(show, group) && named(group))
                .toList();
    }

    /** How many groups each choice would show. */
    static <L extends LedgerLine> Map<String, Long> counts(List<LedgerGroup<L>> groups) {
        Map<String, Long> counts = new LinkedHashMap<>();
        SHOWN.forEach(show -> counts.put(
                show, groups.stream().filter(group -> shows(show, group)).count()));
        return counts;
    }

    private static boolean shows(String show, LedgerGroup<?> group) {
        return switch (show) {
            case "several" -> group.several();
            case "differing" -> group.several() && !group.differing().isEmpty();
            case "open" -> group.several() && !group.settled();
            case "near" -> !group.near().isEmpty();
            default -> true;
        };
    }

    private boolean named(LedgerGroup<?> group) {
        String part = fold(name);
        return group.lines().stream().anyMatch(line -> fold(line.name()).contains(part));
    }

    private static String fold(String text) {
        return JapaneseText.key(text).toLowerCase(Locale.ROOT);
    }
}
