package jp.shirube.recognition.implementation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.draft.ProjectDraft;

/** The projects of a plan by name: the same name, widths and spaces aside, is the same project. */
final class ProjectRegister {

    private final PlanDraft plan;
    private final Map<String, RegisteredProject> byName = new LinkedHashMap<>();
    private final Map<String, List<RegisteredProject>> byNode = new HashMap<>();

    ProjectRegister(PlanDraft plan) {
        this.plan = plan;
    }

    /** The project with a name, made at its first listing. */
    RegisteredProject get(String name, SourceRef at) {
        return byName.computeIfAbsent(JapaneseText.key(name), key -> new RegisteredProject(plan.addProject(name, at)));
    }

    Optional<RegisteredProject> find(String name) {
        return Optional.ofNullable(byName.get(JapaneseText.key(name)));
    }

    /** Notes that the sheet of a node lists a project. */
    void note(String sheet, RegisteredProject project) {
        byNode.computeIfAbsent(sheet, node -> new ArrayList<>()).add(project);
    }

    /** The projects that the sheet of a node lists. */
    List<RegisteredProject> listIn(String sheet) {
        return byNode.getOrDefault(sheet, List.of());
    }

    Collection<RegisteredProject> all() {
        return byName.values();
    }

    /** Name of a project as a matching key. */
    static String key(ProjectDraft project) {
        return JapaneseText.key(project.name());
    }
}
