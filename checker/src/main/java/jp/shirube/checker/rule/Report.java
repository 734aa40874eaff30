package jp.shirube.checker.rule;

import java.util.List;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** Takes what one rule finds in one plan. */
public interface Report {

    /**
     * Reports a finding with the rule's message.
     *
     * @param place where; null only for the plan as a whole
     * @param arguments for {@code {0}}, {@code {1}} … of the message: what was read, what was expected
     */
    default void at(@Nullable SourceRef place, Object... arguments) {
        at(place, List.of(), arguments);
    }

    /** Reports a finding with other places that disagree or explain. */
    void at(@Nullable SourceRef place, List<SourceRef> related, Object... arguments);

    /**
     * The same report, for a finding of which the rule knows the correction.
     *
     * @param read the characters that were read
     * @param written what should stand there
     */
    default Report correcting(String read, String written) {
        return this;
    }

    /** What the town has set. */
    default Settings settings() {
        return Settings.STANDARD;
    }
}
