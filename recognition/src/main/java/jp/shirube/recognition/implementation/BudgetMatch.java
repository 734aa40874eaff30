package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;

/** Finds the project that a row of a budget table means. */
final class BudgetMatch {

    private final Reading reading;
    private final ProjectRegister register;
    private final List<RegisteredProject> candidates;
    private final Set<String> labels = new HashSet<>();

    /** Prepares to match the rows of one table, given their labels. */
    BudgetMatch(Reading reading, ProjectRegister register, PendingBudget budget, List<String> labels) {
        this.reading = reading;
        this.register = register;
        this.candidates = budget.node() == null
                ? List.of()
                : register.listIn(budget.node().id());
        labels.forEach(label -> this.labels.add(JapaneseText.key(label)));
    }

    /**
     * The project with the label as its name. A label that differs only by a bracket at its end, or by a slip, is matched where one
     * project alone of the same sheet can be meant; that is reported, as is a label that means none.
     */
    Optional<RegisteredProject> find(String label, SourceRef at) {
        Optional<RegisteredProject> exact = register.find(label);
        if (exact.isPresent()) {
            return exact;
        }
        List<RegisteredProject> near = near(JapaneseText.key(label));
        if (near.size() != 1) {
            reading.find(ImplementationRule.BUDGET_WITHOUT_PROJECT, at, label);
            return Optional.empty();
        }
        reading.find(
                ImplementationRule.BUDGET_NAME_DIFFERS,
                at,
                label,
                near.get(0).draft().name());
        return Optional.of(near.get(0));
    }

    private List<RegisteredProject> near(String key) {
        List<RegisteredProject> near = new ArrayList<>();
        for (RegisteredProject project : candidates) {
            String name = ProjectRegister.key(project.draft());
            boolean free = !labels.contains(name) && !near.contains(project);
            if (free && (stem(name).equals(stem(key)) || TitleLikeness.slip(name, key))) {
                near.add(project);
            }
        }
        return near;
    }

    private static String stem(String key) {
        int open = key.indexOf('(');
        return open > 0 && key.endsWith(")") ? key.substring(0, open) : key;
    }
}
