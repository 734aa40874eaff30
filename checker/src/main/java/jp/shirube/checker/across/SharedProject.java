package jp.shirube.checker.across;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.exchange.Project;
import jp.shirube.kernel.JapaneseText;

/**
 * A project that stands in two plans: under one name, or under names of one stem where neither plan has another project of that stem.
 *
 * @param first the project in the first plan
 * @param second the same project in the second
 */
record SharedProject(Project first, Project second) {

    /** The projects that two plans share, in the order of the second. */
    static List<SharedProject> of(CheckedPlan first, CheckedPlan second) {
        Map<String, Project> named = new HashMap<>();
        first.plan().projects().forEach(project -> named.putIfAbsent(JapaneseText.key(project.name()), project));
        Map<String, Optional<Project>> stems = byStem(first);
        Map<String, Optional<Project>> own = byStem(second);
        List<SharedProject> shared = new ArrayList<>();
        for (Project project : second.plan().projects()) {
            Project same = named.get(JapaneseText.key(project.name()));
            String stem = ProjectName.stem(project.name());
            if (same != null) {
                shared.add(new SharedProject(same, project));
            } else if (own.getOrDefault(stem, Optional.empty()).isPresent()) {
                stems.getOrDefault(stem, Optional.empty())
                        .ifPresent(near -> shared.add(new SharedProject(near, project)));
            }
        }
        return shared;
    }

    /** The projects of a plan by the stems of their names; empty where several names have one stem. */
    private static Map<String, Optional<Project>> byStem(CheckedPlan plan) {
        Map<String, Optional<Project>> byStem = new HashMap<>();
        for (Project project : plan.plan().projects()) {
            String stem = ProjectName.stem(project.name());
            byStem.merge(stem, Optional.of(project), (one, other) -> sameName(one, project) ? one : Optional.empty());
        }
        byStem.remove("");
        return byStem;
    }

    private static boolean sameName(Optional<Project> one, Project other) {
        return one.isPresent() && JapaneseText.key(one.get().name()).equals(JapaneseText.key(other.name()));
    }
}
