package jp.shirube.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about a document that a person should know（気づき）: never an exception, always with its place.
 *
 * @param rule stable id in kebab case, such as {@code placeholder}
 * @param severity how much it matters
 * @param message one Japanese sentence: what was read, what was expected, what to do
 * @param source where; null only for a finding about the document as a whole
 * @param related other places that disagree or explain, possibly none
 */
public record Finding(
        String rule,
        Severity severity,
        String message,
        @Nullable SourceRef source,
        List<SourceRef> related) {

    public Finding {
        if (rule.isBlank() || message.isBlank()) {
            throw new IllegalArgumentException("a finding needs a rule and a message: " + rule);
        }
        related = List.copyOf(related);
    }
}
