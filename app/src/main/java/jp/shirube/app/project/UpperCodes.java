package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.UpperPlace.Outcome;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/**
 * Follows codes into the upper plan. A code such as 1-1-②-3 spells the numbers of the marks from the root down; its last part may be the
 * number of a project at the node. Levels without a number, such as a vision, are passed over.
 */
@Component
class UpperCodes {
    private final Plans plans;
    private final PlanNumbers numbers;
    private final Rows rows;

    UpperCodes(Plans plans, PlanNumbers numbers, Rows rows) {
        this.plans = plans;
        this.numbers = numbers;
        this.rows = rows;
    }

    UpperPlace resolve(@Nullable String code, PlanId plan) {
        if (code == null) {
            return unresolved(Outcome.NO_CODE, null);
        }
        String named = plans.get(plan).header().value().upperPlan();
        if (named == null) {
            return unresolved(Outcome.NONE_NAMED, null);
        }
        Optional<PlanId> upper = plans.findByTitle(named).filter(found -> !found.equals(plan));
        return upper.map(found -> follow(parts(code), found)).orElseGet(() -> unresolved(Outcome.NOT_HELD, null));
    }

    private UpperPlace follow(List<Integer> parts, PlanId upper) {
        List<OutlineNode> outline = plans.outline(upper);
        Map<NodeId, OutlineNode> byId = new LinkedHashMap<>();
        outline.forEach(node -> byId.put(node.id(), node));
        UpperPlace node = place(parts, upper, outline, byId);
        if (node.outcome() != Outcome.NOT_FOUND || parts.size() < 2) {
            return node;
        }
        UpperPlace above = place(parts.subList(0, parts.size() - 1), upper, outline, byId);
        if (above.outcome() != Outcome.RESOLVED) {
            return above;
        }
        String key = above.path().get(above.path().size() - 1).key();
        return project(key, parts.get(parts.size() - 1), upper)
                .map(name -> new UpperPlace(Outcome.RESOLVED, upper, above.path(), name))
                .orElse(above);
    }

    private static UpperPlace place(
            List<Integer> parts, PlanId upper, List<OutlineNode> outline, Map<NodeId, OutlineNode> byId) {
        List<List<OutlineNode>> found = outline.stream()
                .filter(node -> number(node) > 0 || compound(node) != null)
                .map(node -> ProjectSheets.path(node, byId))
                .filter(path -> numbers(path).equals(parts))
                .toList();
        if (found.size() == 1) {
            return new UpperPlace(Outcome.RESOLVED, upper, found.get(0), null);
        }
        return unresolved(found.isEmpty() ? Outcome.NOT_FOUND : Outcome.AMBIGUOUS, upper);
    }

    /** The project listed at a number under a node. */
    private Optional<String> project(String nodeKey, int number, PlanId upper) {
        long plan = numbers.get(upper);
        return rows.list(ProjectTables.PLACEMENT, plan, "node_key", List.of(nodeKey)).stream()
                .filter(row -> row.get("order").asInt() == number)
                .flatMap(row ->
                        rows
                                .list(
                                        ProjectTables.PROJECT,
                                        plan,
                                        "key",
                                        List.of(row.get("owner").asString()))
                                .stream())
                .map((ObjectNode row) -> row.get("name").asString())
                .findFirst();
    }

    private static UpperPlace unresolved(Outcome outcome, @Nullable PlanId plan) {
        return new UpperPlace(outcome, plan, List.of(), null);
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
