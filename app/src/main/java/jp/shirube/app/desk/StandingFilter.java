package jp.shirube.app.desk;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Which indicators of an overview are shown.
 *
 * @param show code of a standing; empty for all
 * @param division that answers for them; empty for all
 */
public record StandingFilter(String show, String division) {
    static StandingFilter of(Map<String, String> asked) {
        return new StandingFilter(asked.getOrDefault("show", ""), asked.getOrDefault("division", ""));
    }

    /** What is shown; what needs a person first comes first. */
    List<StandingLine> of(List<StandingLine> all) {
        return ofDivision(all).stream()
                .filter(each -> show.isEmpty() || each.standing().code().equals(show))
                .sorted((one, other) -> one.standing().compareTo(other.standing()))
                .toList();
    }

    List<StandingLine> ofDivision(List<StandingLine> all) {
        return all.stream()
                .filter(each -> division.isEmpty() || each.owners().contains(division))
                .toList();
    }

    /** How many stand so, in the order of standings; 0 for none. */
    static Map<Standing, Integer> counts(List<StandingLine> lines) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing each : Standing.values()) {
            counts.put(each, 0);
        }
        lines.forEach(each -> counts.merge(each.standing(), 1, Integer::sum));
        return counts;
    }

    static List<String> divisions(List<StandingLine> lines) {
        TreeSet<String> names = new TreeSet<>();
        lines.forEach(each -> names.addAll(each.owners()));
        return List.copyOf(names);
    }
}
