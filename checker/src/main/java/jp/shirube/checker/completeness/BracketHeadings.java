package jp.shirube.checker.completeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Node;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** A bracketed heading that every sibling has stands under each of them. */
final class BracketHeadings implements Rule {

    private static final double MOST = 0.6;
    private static final int FEWEST = 3;

    @Override
    public String id() {
        return "heading-of-siblings-missing";
    }

    @Override
    public Family family() {
        return Family.COMPLETENESS;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<Line> lines = plan.lines();
        if (lines.stream().filter(BracketHeadings::isHeading).count() < FEWEST) {
            return;
        }
        Map<String, List<Node>> levels = new LinkedHashMap<>();
        Map<String, Integer> ends = ends(plan.plan().nodes(), lines);
        for (Node node : plan.plan().nodes()) {
            if (ends.containsKey(node.id())) {
                levels.computeIfAbsent(node.level(), level -> new ArrayList<>()).add(node);
            }
        }
        List<List<Node>> deepestFirst = new ArrayList<>(levels.values());
        deepestFirst.sort(Comparator.comparingInt(siblings -> -depth(siblings.get(0))));
        Set<String> said = new HashSet<>();
        for (List<Node> siblings : deepestFirst) {
            if (siblings.size() > FEWEST) {
                check(siblings, ends, lines, said, report);
            }
        }
    }

    private static void check(
            List<Node> siblings, Map<String, Integer> ends, List<Line> lines, Set<String> said, Report report) {
        Map<String, Set<String>> found = new TreeMap<>();
        Map<String, String> next = new HashMap<>();
        Map<String, String> before = new HashMap<>();
        for (Node node : siblings) {
            String heading = "";
            String last = "";
            for (Line line : inside(node, ends, lines)) {
                if (!heading.isEmpty()) {
                    next.putIfAbsent(heading, line.key());
                    heading = "";
                }
                if (isHeading(line)) {
                    heading = heading(line);
                    before.putIfAbsent(heading, last);
                    last = heading;
                    found.computeIfAbsent(heading, key -> new HashSet<>()).add(node.id());
                }
            }
        }
        found.forEach((heading, nodes) -> {
            if (nodes.size() >= FEWEST && nodes.size() >= siblings.size() * MOST) {
                for (Node node : siblings) {
                    if (!nodes.contains(node.id())) {
                        Line line = place(node, ends, lines, next.getOrDefault(heading, heading));
                        if (line == null) {
                            line = end(inside(node, ends, lines), before.getOrDefault(heading, ""));
                        }
                        SourceRef place = line == null ? node.source() : SourceRef.ofLine(line.number(), line.text());
                        if (said.add(place.line() + heading)) {
                            report.at(place, node.title(), heading);
                        }
                    }
                }
            }
        });
    }

    /** The line that stands right below the heading elsewhere; null where this node has none. */
    private static @Nullable Line place(Node node, Map<String, Integer> ends, List<Line> lines, String below) {
        for (Line line : inside(node, ends, lines)) {
            if (line.key().equals(below)) {
                return line;
            }
        }
        return null;
    }

    /** The last line below a heading, up to the next one; null where the heading is not among the lines. */
    private static @Nullable Line end(List<Line> within, String heading) {
        Line last = null;
        for (Line line : within) {
            boolean another = isHeading(line) && !heading(line).equals(heading);
            if (last != null && another) {
                return last;
            }
            boolean below = last != null || isHeading(line) && heading(line).equals(heading);
            last = below ? line : last;
        }
        return last;
    }

    private static String heading(Line line) {
        return line.key().substring(0, line.key().indexOf('】') + 1);
    }

    /** The lines below the heading of a node, up to its end. */
    private static List<Line> inside(Node node, Map<String, Integer> ends, List<Line> lines) {
        Integer start = node.source().line();
        int from = start == null ? lines.size() : firstAfter(lines, start);
        int to = firstAfter(lines, ends.getOrDefault(node.id(), 0) - 1);
        return lines.subList(from, Math.max(from, to));
    }

    /** The index of the first line whose number is greater. */
    private static int firstAfter(List<Line> lines, int number) {
        int low = 0;
        int high = lines.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (lines.get(middle).number() > number) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static int depth(Node node) {
        return (int) node.id().chars().filter(c -> c == '/').count();
    }

    private static boolean isHeading(Line line) {
        return !line.tabular()
                && line.key().startsWith("【")
                && line.key().indexOf('】') > 0
                && line.key().indexOf('。') < 0;
    }

    /** The line at which each node ends, for nodes that stand in the order of the document and outside tables. */
    private static Map<String, Integer> ends(List<Node> nodes, List<Line> lines) {
        Map<String, Integer> ends = new HashMap<>();
        Set<Integer> tabular = new HashSet<>();
        lines.stream().filter(Line::tabular).forEach(line -> tabular.add(line.number()));
        int end = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number() + 1;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Integer line = nodes.get(i).source().line();
            if (line == null || line >= end || tabular.contains(line)) {
                continue;
            }
            ends.put(nodes.get(i).id(), endOf(nodes, i, end(lines)));
        }
        return ends;
    }

    private static int end(List<Line> lines) {
        return lines.isEmpty() ? 0 : lines.get(lines.size() - 1).number() + 1;
    }

    /** The line of the next node that is not below this one. */
    private static int endOf(List<Node> nodes, int index, int end) {
        for (int i = index + 1; i < nodes.size(); i++) {
            Integer line = nodes.get(i).source().line();
            if (!nodes.get(i).id().startsWith(nodes.get(index).id() + "/") && line != null) {
                return line;
            }
        }
        return end;
    }
}
