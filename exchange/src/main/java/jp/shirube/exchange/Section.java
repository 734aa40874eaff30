package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.SourceRef;

/**
 * A titled piece of text under a node.
 *
 * @param heading as printed
 * @param items bullets or paragraphs, in order, each joined over broken lines
 */
public record Section(String heading, SectionKind kind, List<String> items, SourceRef source) implements Sourced {

    public Section {
        items = List.copyOf(items);
    }
}
