package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.ProjectStatus;
import org.springframework.stereotype.Component;

/** Changes many projects at once, for one reason（一括の操作）. A project that was changed meanwhile is left alone and named. */
@Component
public class MassChanges {
    private static final String BETWEEN = "\u3001";

    private final PlanNumbers numbers;
    private final ListedProjects listed;
    private final Listings listings;
    private final MassWriting writing;
    private final Changes changes;
    private final Undo undo;

    MassChanges(
            PlanNumbers numbers,
            ListedProjects listed,
            Listings listings,
            MassWriting writing,
            Changes changes,
            Undo undo) {
        this.numbers = numbers;
        this.listed = listed;
        this.listings = listings;
        this.writing = writing;
        this.changes = changes;
        this.undo = undo;
    }

    /** What a project says of what an action changes: names of divisions, a status, or ids of nodes; empty for nothing. */
    public static String standing(MassAction action, ProjectEntry project) {
        return switch (action) {
            case DIVISION -> String.join(BETWEEN, project.departments());
            case STATUS -> project.status() == null ? "" : project.status().code();
            case LISTING -> project.nodes().stream().map(NodeId::value).collect(Collectors.joining(BETWEEN));
            case RETIRE -> project.name();
        };
    }

    /** Whether a project is already as the action would make it. */
    public static boolean already(MassAction action, String value, ProjectEntry project) {
        return switch (action) {
            case DIVISION, STATUS -> standing(action, project).equals(value);
            case LISTING -> project.nodes().contains(new NodeId(value));
            case RETIRE -> false;
        };
    }

    /**
     * Does it, all in one transaction.
     *
     * @param value name of a division, code of a status or empty, id of a node, or empty
     * @param seen what the person saw of each project, as from {@link #standing}
     * @throws NoSuchProject where a project is not of the plan
     * @throws ListingRefused where the node is not of the plan
     */
    public MassOutcome change(PlanId plan, MassAction action, String value, Map<ProjectId, String> seen, Author by) {
        long number = numbers.get(plan);
        return changes.by(by, () -> {
            listings.lock(number);
            Map<ProjectId, ProjectEntry> standing =
                    listed.of(plan).stream().collect(Collectors.toMap(ProjectEntry::id, each -> each));
            if (!standing.keySet().containsAll(seen.keySet())) {
                throw new NoSuchProject();
            }
            List<ProjectEntry> changing = new ArrayList<>();
            List<ProjectId> conflicts = new ArrayList<>();
            int same = 0;
            for (ProjectEntry project : listed.of(plan)) {
                String shown = seen.get(project.id());
                if (shown != null && already(action, value, project)) {
                    same++;
                } else if (shown != null && !standing(action, project).equals(shown)) {
                    conflicts.add(project.id());
                } else if (shown != null) {
                    changing.add(project);
                }
            }
            write(number, action, value, changing);
            return new MassOutcome(changing.size(), same, conflicts, undo.mark());
        });
    }

    private void write(long plan, MassAction action, String value, List<ProjectEntry> projects) {
        List<String> keys = projects.stream().map(ProjectEntry::key).toList();
        switch (action) {
            case DIVISION -> writing.assign(plan, keys, value);
            case STATUS ->
                writing.classify(
                        plan, keys, Coded.find(ProjectStatus.class, value).orElse(null));
            case LISTING -> writing.relist(plan, keys, new NodeId(value));
            case RETIRE -> writing.retire(plan, keys);
        }
    }
}
