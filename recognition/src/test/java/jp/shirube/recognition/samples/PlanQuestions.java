package jp.shirube.recognition.samples;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import org.jspecify.annotations.Nullable;

/** Questions to a plan that several tests ask. Get throws where the answer is not exactly one. */
record PlanQuestions(PlanDocument plan) {

    /** Titles of the nodes of a level, in order of print. */
    List<String> titles(String level) {
        return plan.nodes().stream()
                .filter(node -> node.level().equals(level))
                .map(Node::title)
                .toList();
    }

    /** The titles from the root down to a node. */
    List<String> path(String id) {
        Node node = getNode(id);
        return node.parent() == null
                ? List.of(node.title())
                : Stream.concat(path(node.parent()).stream(), Stream.of(node.title()))
                        .toList();
    }

    Node getNode(String id) {
        return one(plan.nodes().stream().filter(node -> node.id().equals(id)).toList(), id);
    }

    Node getNodeTitled(String title) {
        return one(
                plan.nodes().stream().filter(node -> node.title().equals(title)).toList(), title);
    }

    Project getProject(String name) {
        return one(
                plan.projects().stream()
                        .filter(project -> project.name().equals(name))
                        .toList(),
                name);
    }

    Indicator getIndicator(String name) {
        return one(
                plan.indicators().stream()
                        .filter(indicator -> indicator.name().equals(name))
                        .toList(),
                name);
    }

    /** Planned amounts of a project by year of print. */
    List<Optional<BigDecimal>> amounts(String project) {
        return getProject(project).costs().stream()
                .map(cost -> Optional.ofNullable(cost.amount()))
                .toList();
    }

    /** Titles of the nodes under which a project is listed. */
    List<String> places(String project) {
        return getProject(project).placements().stream()
                .map(placement -> getNode(placement.node()).title())
                .toList();
    }

    /** What a person must look at: warnings and errors, as "line rule: message". */
    List<String> alarms() {
        return plan.findings().stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .map(PlanQuestions::shown)
                .toList();
    }

    static String shown(Finding finding) {
        Integer line = finding.source() == null ? null : finding.source().line();
        return line + " " + finding.rule() + ": " + finding.message();
    }

    /** A value as "printed text|number|unit|qualifier". */
    static String shown(@Nullable Value value) {
        return value == null
                ? "no column"
                : String.join(
                        "|",
                        value.text(),
                        value.number() == null
                                ? value.state().code()
                                : value.number().toPlainString(),
                        Objects.requireNonNullElse(value.unit(), ""),
                        Objects.requireNonNullElse(value.qualifier(), ""));
    }

    private static <T> T one(List<T> found, String asked) {
        if (found.size() != 1) {
            throw new IllegalStateException(found.size() + " found for " + asked);
        }
        return found.get(0);
    }
}
