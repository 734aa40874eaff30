package jp.shirube.checker.example;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The example of a rule: documents that it speaks of, the same documents with as little changed as silences it, and look-alikes that are right.
 *
 * @param documents one, or several of one town for a rule between plans
 * @param innocent a passage that looks wrong to the rule and is right; empty where none is worth showing
 * @param day on which the plan is checked as one in force; null where it does not matter
 * @param settings of the town without which the rule has nothing to say, as they stand in its file; empty for most rules
 */
public record RuleExample(
        List<ExampleDocument> documents,
        String innocent,
        @Nullable LocalDate day,
        Map<String, String> settings) {

    /** Of a rule that shows none. */
    public static final RuleExample NONE = new RuleExample(List.of(), "", null, Map.of());

    public RuleExample {
        documents = List.copyOf(documents);
        settings = Map.copyOf(settings);
    }
}
