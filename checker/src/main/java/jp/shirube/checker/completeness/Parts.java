package jp.shirube.checker.completeness;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Section;
import jp.shirube.exchange.SectionKind;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** What stands under each node of one level: titled sections by their kind and tables of indicators by theirs. */
final class Parts {

    private final Map<String, Set<String>> byNode = new HashMap<>();
    private final Map<String, SourceRef> first = new HashMap<>();

    Parts(PlanDocument plan) {
        for (Node node : plan.nodes()) {
            for (Section section : node.sections()) {
                if (section.kind() != SectionKind.OTHER && !section.heading().isEmpty()) {
                    add(node.id(), JapaneseText.key(section.heading()), section.source());
                }
            }
        }
        for (Indicator indicator : plan.indicators()) {
            String node = indicator.node();
            if (node != null
                    && (indicator.kind() == IndicatorKind.GOAL
                            || indicator.kind() == IndicatorKind.KPI
                            || indicator.kind() == IndicatorKind.KGI)) {
                add(node, indicator.kind().name(), indicator.source());
            }
        }
    }

    private void add(String node, String part, SourceRef source) {
        byNode.computeIfAbsent(node, id -> new HashSet<>()).add(part);
        SourceRef known = first.get(node);
        if (known == null || known.line() != null && source.line() != null && source.line() < known.line()) {
            first.put(node, source);
        }
    }

    Set<String> of(Node node) {
        return byNode.getOrDefault(node.id(), Set.of());
    }

    /** Where the first part of a node stands; null where it has none. */
    @Nullable
    SourceRef first(Node node) {
        return first.get(node.id());
    }
}
