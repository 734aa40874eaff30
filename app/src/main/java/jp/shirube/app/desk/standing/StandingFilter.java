package jp.shirube.app.desk.standing;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.shirube.app.desk.outline.Outline;

/**
 * Which indicators of an overview are shown.
 *
 * @param show code of a standing; empty for all
 * @param division that answers for them; empty for all
 * @param goal public id of the branch that they stand in; empty for all
 * @param scheme id of the grade scheme by which they are judged; empty for all
 * @param grade mark of that scheme; empty for all
 */
public record StandingFilter(String show, String division, String goal, String scheme, String grade) {
    /** Out of what an address asks for; what is missing keeps everything. */
    public static StandingFilter of(Map<String, String> asked) {
        return new StandingFilter(
                asked.getOrDefault("show", ""),
                asked.getOrDefault("division", ""),
                asked.getOrDefault("goal", ""),
                asked.getOrDefault("scheme", ""),
                asked.getOrDefault("grade", ""));
    }

    /** Whether a count of the report led here: the indicators of a goal, or those of a grade. */
    public boolean narrow() {
        return !goal.isEmpty() || !scheme.isEmpty();
    }

    /** Those of the branch and the grade. */
    public List<StandingLine> within(List<StandingLine> all, Outline outline) {
        return all.stream()
                .filter(each -> goal.isEmpty()
                        || outline.path(each.node()).stream()
                                .anyMatch(step -> step.id().value().equals(goal)))
                .filter(each -> scheme.isEmpty() || each.gradeScheme().id().equals(scheme))
                .filter(each -> grade.isEmpty() || each.mark().equals(grade))
                .toList();
    }

    /** What is shown; what needs a person first comes first. */
    public List<StandingLine> of(List<StandingLine> all) {
        return ofDivision(all).stream()
                .filter(each -> show.isEmpty() || each.standing().code().equals(show))
                .sorted((one, other) -> one.standing().compareTo(other.standing()))
                .toList();
    }

    public List<StandingLine> ofDivision(List<StandingLine> all) {
        return all.stream()
                .filter(each -> division.isEmpty() || each.owners().contains(division))
                .toList();
    }

    /** How many stand so, in the order of standings; 0 for none. */
    public static Map<Standing, Integer> counts(List<StandingLine> lines) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        for (Standing each : Standing.values()) {
            counts.put(each, 0);
        }
        lines.forEach(each -> counts.merge(each.standing(), 1, Integer::sum));
        return counts;
    }

    /** Divisions that answer for any of the lines, each once, sorted. */
    public static List<String> divisions(List<StandingLine> lines) {
        TreeSet<String> names = new TreeSet<>();
        lines.forEach(each -> names.addAll(each.owners()));
        return List.copyOf(names);
    }
}
