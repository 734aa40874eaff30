package jp.shirube.achievement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** No result, and why. It counts by itself and enters no average. */
public record NotAssessable(@Nullable Formula formula, Reason reason, List<Input> inputs) implements Assessment {
    public NotAssessable {
        inputs = List.copyOf(inputs);
    }
}
