package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.UpperPlace.Named;
import jp.shirube.app.project.UpperPlace.Outcome;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/**
 * The plan above a plan（上位計画）, ready to follow codes into. A code such as 1-1-②-3 spells the numbers of the marks from the root down; its
 * last part may be the number of a project at the node. Levels without a number, such as a vision, are passed over.
 */
public final class UpperPlan {
    private final Outcome without;
    private final @Nullable PlanId plan;
    private final Map<List<Integer>, List<List<OutlineNode>>> places = new HashMap<>();
    private final Map<String, Map<Integer, Named>> projects;

    private UpperPlan(Outcome without, @Nullable PlanId plan, Map<String, Map<Integer, Named>> projects) {
        this.without = without;
        this.plan = plan;
        this.projects = projects;
    }

    /** No plan is named, or none of the name is held. */
    static UpperPlan absent(Outcome why) {
        return new UpperPlan(why, null, Map.of());
    }

    /** A plan that is held, with the projects listed under each node, by the key of the node and the number in the list. */
    static UpperPlan of(PlanId plan, List<OutlineNode> outline, Map<String, Map<Integer, Named>> projects) {
        UpperPlan upper = new UpperPlan(Outcome.NOT_FOUND, plan, projects);
        Map<NodeId, OutlineNode> byId = new LinkedHashMap<>();
        outline.forEach(node -> byId.put(node.id(), node));
        for (OutlineNode node : outline) {
            if (number(node) > 0 || compound(node) != null) {
                List<OutlineNode> path = ProjectSheets.path(node, byId);
                upper.places
                        .computeIfAbsent(numbers(path), numbers -> new ArrayList<>())
                        .add(path);
            }
        }
        return upper;
    }

    /** Where a code leads; null for no code. */
    public UpperPlace resolve(@Nullable String code) {
        if (code == null) {
            return UpperPlace.NO_CODE;
        }
        List<Integer> parts = parts(code);
        List<List<OutlineNode>> found = places.getOrDefault(parts, List.of());
        if (!found.isEmpty() || parts.size() < 2) {
            return place(found);
        }
        List<List<OutlineNode>> above = places.getOrDefault(parts.subList(0, parts.size() - 1), List.of());
        UpperPlace node = place(above);
        if (node.outcome() != Outcome.RESOLVED) {
            return node;
        }
        String key = node.path().get(node.path().size() - 1).key();
        int last = parts.get(parts.size() - 1);
        return new UpperPlace(
                Outcome.RESOLVED,
                plan,
                node.path(),
                projects.getOrDefault(key, Map.of()).get(last),
                true);
    }

    private UpperPlace place(List<List<OutlineNode>> found) {
        if (found.size() == 1) {
            return new UpperPlace(Outcome.RESOLVED, plan, found.get(0), null, false);
        }
        return unresolved(found.isEmpty() ? without : Outcome.AMBIGUOUS);
    }

    private UpperPlace unresolved(Outcome outcome) {
        return new UpperPlace(outcome, plan, List.of(), null, false);
    }

    private static List<Integer> numbers(List<OutlineNode> path) {
        List<Integer> numbers = new ArrayList<>();
        for (OutlineNode node : path) {
            List<Integer> compound = compound(node);
            if (compound != null) {
                numbers = new ArrayList<>(compound);
            } else if (number(node) > 0) {
                numbers.add(number(node));
            }
        }
        return numbers;
    }

    private static int number(OutlineNode node) {
        Mark mark = node.mark() == null ? null : Mark.of(node.mark());
        return mark == null ? digits(node.mark()) : mark.ordinal();
    }

    /** The number in a mark that begins with a word. */
    private static int digits(@Nullable String mark) {
        String key = mark == null ? "" : JapaneseText.key(mark).replaceAll("\\D+", "");
        return key.isEmpty() || key.length() > 3 ? 0 : Integer.parseInt(key);
    }

    private static @Nullable List<Integer> compound(OutlineNode node) {
        Mark mark = node.mark() == null ? null : Mark.of(node.mark());
        return mark != null && mark.kind() == Mark.Kind.COMPOUND ? parts(mark.printed()) : null;
    }

    /** Numbers of a code; a part that is no number counts as 0 and is found nowhere. */
    private static List<Integer> parts(String code) {
        List<Integer> parts = new ArrayList<>();
        for (String part : JapaneseText.key(code).split("-")) {
            Mark mark = part.isEmpty() ? null : Mark.of(part);
            parts.add(mark == null ? 0 : mark.ordinal());
        }
        return parts;
    }
}
