package jp.shirube.checker.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.text.Derived;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.JapaneseText;

/**
 * A project that stands in two plans: under one name, or under names of one stem where neither plan has another project of that stem.
 *
 * @param first the project in the first plan
 * @param second the same project in the second
 */
record SharedProject(Project first, Project second) {

    private static final Derived<Named> NAMED = new Derived<>(Named::of);

    /** The projects that two plans share, in the order of the second. */
    static List<SharedProject> of(CheckedPlan first, CheckedPlan second) {
        Named known = first.derived(NAMED);
        Named own = second.derived(NAMED);
        List<SharedProject> shared = new ArrayList<>();
        for (Project project : second.plan().projects()) {
            Project same = known.names().get(JapaneseText.key(project.name()));
            String stem = ProjectName.stem(project.name());
            if (same == null && own.stems().getOrDefault(stem, Optional.empty()).isPresent()) {
                same = known.stems().getOrDefault(stem, Optional.empty()).orElse(null);
            }
            if (same != null) {
                shared.add(new SharedProject(same, project));
            }
        }
        return shared;
    }

    /**
     * The projects of a plan.
     *
     * @param names by the matching keys of their names, the first of each
     * @param stems by the stems of their names; empty where several names have one stem
     */
    private record Named(Map<String, Project> names, Map<String, Optional<Project>> stems) {
        static Named of(CheckedPlan plan) {
            Map<String, Project> names = new HashMap<>();
            Map<String, Optional<Project>> stems = new HashMap<>();
            for (Project project : plan.plan().projects()) {
                names.putIfAbsent(JapaneseText.key(project.name()), project);
                stems.merge(
                        ProjectName.stem(project.name()),
                        Optional.of(project),
                        (one, other) -> sameName(one, project) ? one : Optional.empty());
            }
            stems.remove("");
            return new Named(names, stems);
        }

        private static boolean sameName(Optional<Project> one, Project other) {
            return one.isPresent() && JapaneseText.key(one.get().name()).equals(JapaneseText.key(other.name()));
        }
    }
}
