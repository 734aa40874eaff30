package jp.shirube.app.project;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.plan.NodeId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Moves the listing of a project to another node, or to another place under its node（掲載を移す）. */
@Component
public class ListingMoves {
    private final Rows rows;
    private final Listings listings;
    private final Changes changes;
    private final Undo undo;

    ListingMoves(Rows rows, Listings listings, Changes changes, Undo undo) {
        this.rows = rows;
        this.listings = listings;
        this.changes = changes;
        this.undo = undo;
    }

    /**
     * Where a listing stands.
     *
     * @throws NoSuchRow where the project has no such listing
     */
    public ListingPlace place(ProjectId project, RowRef listing) {
        ObjectNode owner = owner(project);
        long plan = owner.get("plan").asLong();
        return place(plan, find(plan, owner, listing), listings.nodeKeys(plan));
    }

    /**
     * Moves a listing.
     *
     * @return mark by which {@link Undo} takes it back
     * @throws ListingMovedMeanwhile where it stands elsewhere than the person saw it
     * @throws ListingRefused where it cannot stand there
     */
    public long move(ProjectId project, RowRef listing, ListingPlace seen, ListingPlace to, Author by) {
        ObjectNode owner = owner(project);
        long plan = owner.get("plan").asLong();
        return changes.by(by, () -> {
            listings.lock(plan);
            ObjectNode row = find(plan, owner, listing);
            Map<NodeId, String> keys = listings.nodeKeys(plan);
            if (!place(plan, row, keys).equals(seen)) {
                throw new ListingMovedMeanwhile();
            }
            String node = keys.get(to.node());
            if (node == null) {
                throw new ListingRefused("elsewhere");
            }
            listings.put(plan, row, node, index(plan, row, node, to.after()));
            return undo.mark();
        });
    }

    private int index(long plan, ObjectNode moved, String node, @Nullable ProjectId after) {
        if (after == null) {
            return 0;
        }
        String key = owner(after).get("key").asString();
        int index = 0;
        for (ObjectNode each : listings.under(plan, node)) {
            if (each.get("row").asLong() != moved.get("row").asLong()) {
                index++;
                if (each.get("owner").asString().equals(key)) {
                    return index;
                }
            }
        }
        throw new ListingRefused("sibling");
    }

    private ListingPlace place(long plan, ObjectNode listing, Map<NodeId, String> keys) {
        String node = listing.get("node").asString();
        ProjectId before = null;
        for (ObjectNode each : listings.under(plan, node)) {
            if (each.get("row").asLong() == listing.get("row").asLong()) {
                break;
            }
            before = projectId(plan, each.get("owner").asString(), before);
        }
        NodeId id = keys.entrySet().stream()
                .filter(each -> each.getValue().equals(node))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(NoSuchRow::new);
        return new ListingPlace(id, before);
    }

    /** The one before again where the project is retired. */
    private @Nullable ProjectId projectId(long plan, String key, @Nullable ProjectId before) {
        return rows.list(ProjectTables.PROJECT, plan, "key", List.of(key)).stream()
                .map(row -> new ProjectId(row.get("slug").asString()))
                .findFirst()
                .orElse(before);
    }

    private ObjectNode find(long plan, ObjectNode owner, RowRef listing) {
        String key = Objects.requireNonNull(owner.get("key")).asString();
        return rows.list(ProjectTables.PLACEMENT, plan, "project_key", List.of(key)).stream()
                .filter(each -> listing.table().equals(ProjectTables.PLACEMENT.name())
                        && each.get("row").asLong() == listing.id())
                .findFirst()
                .orElseThrow(NoSuchRow::new);
    }

    private ObjectNode owner(ProjectId project) {
        ObjectNode row = rows.findBySlug(ProjectTables.PROJECT, project.value());
        if (row == null) {
            throw new NoSuchProject();
        }
        return row;
    }
}
