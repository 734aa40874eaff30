package jp.shirube.app.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.indicator.ProjectIndicators;
import jp.shirube.app.plan.PlanNumbers;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Makes several projects one（統合）, in one transaction. The others are retired, and their addresses say where they went. */
@Component
public class ProjectMerges {
    private final ProjectTrees trees;
    private final Rows rows;
    private final PartCopies copies;
    private final Listings listings;
    private final MassWriting retiring;
    private final ProjectIndicators indicators;
    private final List<ProjectEstate> estates;
    private final SuccessionWriting successions;
    private final PlanNumbers numbers;
    private final Changes changes;
    private final Undo undo;

    ProjectMerges(
            ProjectTrees trees,
            Rows rows,
            PartCopies copies,
            Listings listings,
            MassWriting retiring,
            ProjectIndicators indicators,
            List<ProjectEstate> estates,
            SuccessionWriting successions,
            PlanNumbers numbers,
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
        this.numbers = numbers;
        this.changes = changes;
        this.undo = undo;
    }

    /**
     * What has to be decided.
     *
     * @throws NoSuchProject where one does not stand
     * @throws MergeRefused where there are no others, or they are of several plans
     */
    public MergeSheet sheet(ProjectId survivor, List<ProjectId> absorbed) {
        List<ObjectNode> found = trees.list(all(survivor, absorbed));
        return new MergeSheet(
                numbers.id(ProjectTrees.plan(found.get(0))),
                found.stream()
                        .map(row -> new MergeSheet.Member(
                                ProjectTrees.id(row), row.get("name").asString()))
                        .toList(),
                MergedFields.choices(found),
                new MergedCosts(found).choices(),
                ProjectTrees.stamp(found));
    }

    private static List<ProjectId> all(ProjectId survivor, List<ProjectId> absorbed) {
        List<ProjectId> all =
                Stream.concat(Stream.of(survivor), absorbed.stream()).distinct().toList();
        if (all.size() < 2) {
            throw new MergeRefused("one");
        }
        return all;
    }

    /**
     * Merges.
     *
     * @return mark by which {@link Undo} takes it back
     * @throws NoSuchProject where one does not stand any more
     * @throws ProjectChangedMeanwhile where anything of them was changed since the sheet was shown
     * @throws MergeRefused where a choice is missing, or what other rooms hold of them cannot stand together
     */
    public long merge(ProjectMerge merge, Author by) {
        List<ProjectId> members = all(merge.survivor(), merge.absorbed());
        return changes.by(by, () -> {
            listings.lock(ProjectTrees.plan(trees.list(members).get(0)));
            List<ObjectNode> found = trees.lock(members);
            if (!ProjectTrees.stamp(found).equals(merge.stamp())) {
                throw new ProjectChangedMeanwhile();
            }
            write(merge, found);
            return undo.mark();
        });
    }

    private void write(ProjectMerge merge, List<ObjectNode> found) {
        ObjectNode survivor = found.get(0);
        long plan = ProjectTrees.plan(survivor);
        String key = ProjectTrees.key(survivor);
        List<String> going = found.stream().skip(1).map(ProjectTrees::key).toList();
        estates.forEach(each -> each.join(plan, going, key));
        Set<String> nodes = found.stream()
                .flatMap(each -> ProjectTrees.parts(each, "placements").stream())
                .map(each -> each.get("node").asString())
                .collect(Collectors.toSet());
        MergedFields.write(survivor, found, merge.fields());
        MergedCosts.Written costs = new MergedCosts(found).write(merge.costs());
        MergedParts parts = new MergedParts();
        found.stream().skip(1).forEach(each -> parts.join(survivor, each));
        retiring.retire(plan, going);
        rows.amend(ProjectTables.PROJECT, List.of(survivor));
        rows.amend(ProjectTables.COST, costs.amended());
        parts.amended().forEach(rows::amend);
        for (RowShape shape : ProjectTables.PROJECTS.parts()) {
            boolean cost = shape.table() == ProjectTables.COST;
            copies.add(shape, plan, key, cost ? costs.added() : parts.added(survivor, shape.field()));
            if (!cost) {
                below(shape, plan, survivor, parts);
            }
        }
        indicators.handAll(plan, going, key);
        successions.note(plan, Succession.Kind.MERGE, going, List.of(key));
        new ArrayList<>(nodes).forEach(node -> listings.recount(plan, node));
    }

    /** Parts of other projects that came below rows which stood. */
    private void below(RowShape shape, long plan, ObjectNode survivor, MergedParts parts) {
        List<ObjectNode> fresh = parts.added(survivor, shape.field());
        for (ObjectNode each : ProjectTrees.parts(survivor, shape.field())) {
            boolean stood = fresh.stream().noneMatch(one -> one == each);
            for (RowShape below : stood ? shape.parts() : List.<RowShape>of()) {
                copies.add(below, plan, ProjectTrees.key(each), parts.added(each, below.field()));
            }
        }
    }
}
