package jp.shirube.app.project;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Positions;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.indicator.ProjectIndicators;
import jp.shirube.app.project.ProjectSplit.Part;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes several projects of one（分割）, in one transaction. The parts bear together what the whole bore. */
@Component
public class ProjectSplits {
    private final ProjectTrees trees;
    private final Rows rows;
    private final PartCopies copies;
    private final Listings listings;
    private final SplitRetiring retiring;
    private final ProjectIndicators indicators;
    private final List<ProjectEstate> estates;
    private final SuccessionWriting successions;
    private final Changes changes;
    private final Undo undo;

    ProjectSplits(
            ProjectTrees trees,
            Rows rows,
            PartCopies copies,
            Listings listings,
            SplitRetiring retiring,
            ProjectIndicators indicators,
            List<ProjectEstate> estates,
            SuccessionWriting successions,
            Changes changes,
            Undo undo) {
        this.trees = trees;
        this.rows = rows;
        this.copies = copies;
        this.listings = listings;
        this.retiring = retiring;
        this.indicators = indicators;
        this.estates = List.copyOf(estates);
        this.successions = successions;
        this.changes = changes;
        this.undo = undo;
    }

    /** Differs wherever anything of a project differs. */
    public String stamp(ProjectId project) {
        return ProjectTrees.stamp(trees.list(List.of(project)));
    }

    /**
     * Splits.
     *
     * @return mark by which {@link Undo} takes it back
     * @throws NoSuchProject where it does not stand any more
     * @throws ProjectChangedMeanwhile where anything of it was changed since it was shown
     * @throws SplitRefused where something would go nowhere, or the sums do not agree
     */
    public long split(ProjectSplit split, Author by) {
        List<ProjectId> one = List.of(split.project());
        return changes.by(by, () -> {
            listings.lock(ProjectTrees.plan(trees.list(one).get(0)));
            List<ObjectNode> found = trees.lock(one);
            if (!ProjectTrees.stamp(found).equals(split.stamp())) {
                throw new ProjectChangedMeanwhile();
            }
            ObjectNode project = found.get(0);
            long plan = ProjectTrees.plan(project);
            new SplitCheck(split).check(project, indicators.list(plan, List.of(ProjectTrees.key(project))));
            write(split, plan, project);
            return undo.mark();
        });
    }

    private void write(ProjectSplit split, long plan, ObjectNode project) {
        List<ObjectNode> order = new ArrayList<>(rows.list(ProjectTables.PROJECT, plan));
        int at = order.stream().map(ProjectTrees::key).toList().indexOf(ProjectTrees.key(project));
        Set<String> given = rows.keys(ProjectTables.PROJECT, plan);
        List<String> created = new ArrayList<>();
        for (Part part :
                split.parts().subList(split.kept() ? 1 : 0, split.parts().size())) {
            String key = free(given, created);
            ObjectNode row = project.deepCopy();
            new SplitParts(part).say(row);
            at++;
            row.put("key", key).put("position", Positions.at(order, at).orElse(BigDecimal.valueOf(order.size())));
            order.add(at, row);
            rows.insert(
                    ProjectTables.PROJECT,
                    plan,
                    row.has("document") ? row.get("document").asLong() : null,
                    List.of(row));
            created.add(key);
            for (RowShape shape : ProjectTables.PROJECTS.parts()) {
                copies.add(shape, plan, key, new SplitParts(part).taken(shape, project));
            }
            indicators.hand(plan, part.indicators(), key);
        }
        successions.note(plan, Succession.Kind.SPLIT, List.of(ProjectTrees.key(project)), created);
        Set<String> nodes = ProjectTrees.parts(project, "placements").stream()
                .map(each -> each.get("node").asString())
                .collect(Collectors.toSet());
        if (split.kept()) {
            retiring.keep(plan, project, Objects.requireNonNull(split.parts().get(0)));
        } else {
            estates.forEach(each -> each.pass(plan, ProjectTrees.key(project), created.get(0)));
            retiring.retire(plan, project);
        }
        nodes.forEach(node -> listings.recount(plan, node));
    }

    private static String free(Set<String> given, List<String> created) {
        int number = 1;
        while (given.contains("new-" + number) || created.contains("new-" + number)) {
            number++;
        }
        return "new-" + number;
    }
}
