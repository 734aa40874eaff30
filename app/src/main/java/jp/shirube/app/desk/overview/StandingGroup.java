package jp.shirube.app.desk.overview;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.app.desk.money.Goals;
import jp.shirube.app.desk.standing.GradeShape;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.plan.OutlineNode;
import org.jspecify.annotations.Nullable;

/**
 * The indicators of one goal of a plan, with how many have each grade.
 *
 * @param goal null for those that stand in none
 */
public record StandingGroup(@Nullable OutlineNode goal, List<StandingLine> lines, List<Tally> grades) {
    public StandingGroup {
        lines = List.copyOf(lines);
        grades = List.copyOf(grades);
    }

    /** So many of a shape; {@code words} are the grades that have it. */
    public record Tally(String shape, String words, int count) {}

    /** In the order of the goals; those that stand in none first. */
    static List<StandingGroup> of(List<OutlineNode> outline, List<StandingLine> lines) {
        Goals goals = new Goals(
                outline,
                List.of(),
                lines.stream().flatMap(each -> Stream.ofNullable(each.node())).toList());
        List<StandingGroup> groups = new ArrayList<>();
        add(
                null,
                lines.stream().filter(each -> goals.above(each.node()) == null).toList(),
                groups);
        for (OutlineNode goal : goals.list()) {
            add(
                    goal,
                    lines.stream()
                            .filter(each -> goal.equals(goals.above(each.node())))
                            .toList(),
                    groups);
        }
        return groups;
    }

    private static void add(@Nullable OutlineNode goal, List<StandingLine> lines, List<StandingGroup> groups) {
        if (lines.isEmpty()) {
            return;
        }
        Map<String, List<String>> shapes = new LinkedHashMap<>();
        for (String shape : GradeShape.ALL) {
            List<String> words = lines.stream()
                    .filter(each -> each.shape().equals(shape))
                    .map(each -> (each.mark() + " " + each.label()).strip())
                    .toList();
            if (!words.isEmpty()) {
                shapes.put(shape, words);
            }
        }
        List<Tally> grades = new ArrayList<>();
        shapes.forEach((shape, words) -> grades.add(
                new Tally(shape, String.join("、", words.stream().distinct().toList()), words.size())));
        groups.add(new StandingGroup(goal, lines, grades));
    }
}
