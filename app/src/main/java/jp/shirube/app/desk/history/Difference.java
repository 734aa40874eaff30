package jp.shirube.app.desk.history;

import java.util.List;
import java.util.Locale;
import jp.shirube.app.desk.history.ChangedRow.Done;
import org.jspecify.annotations.Nullable;

/**
 * What differs in a plan between two days or moments（新旧対照）.
 *
 * @param to null for now
 */
record Difference(DayOrMoment from, @Nullable DayOrMoment to, List<Branch> branches) {
    Difference {
        branches = List.copyOf(branches);
    }

    /** How many things were added, retired, moved or changed. */
    public long count(String done) {
        return branches.stream()
                .flatMap(branch -> branch.things().stream())
                .filter(each -> (each.done() == Done.BROUGHT_BACK ? Done.ADDED : each.done())
                        .name()
                        .equals(done.toUpperCase(Locale.ROOT)))
                .count();
    }

    /**
     * A branch of the plan.
     *
     * @param label of its root; empty for what stands in none
     */
    record Branch(String label, List<Changed> things) {
        Branch {
            things = List.copyOf(things);
        }
    }

    /**
     * A thing that differs, with all fields of it and of its parts that do.
     *
     * @param kind such as 事業
     */
    record Changed(Thing thing, String kind, Done done, List<ChangedField> fields) {
        Changed {
            fields = List.copyOf(fields);
        }
    }
}
