package jp.shirube.app.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Retires what persons no longer want, with what hangs on it, and brings it back（しまう・戻す）. Nothing is deleted. */
@Component
public class Retirements {
    private final EditableItems items;
    private final StandingRows standing;
    private final RetiredRows retired;
    private final Lifting lifting;
    private final Rows rows;
    private final Changes changes;

    Retirements(
            EditableItems items,
            StandingRows standing,
            RetiredRows retired,
            Lifting lifting,
            Rows rows,
            Changes changes) {
        this.items = items;
        this.standing = standing;
        this.retired = retired;
        this.lifting = lifting;
        this.rows = rows;
        this.changes = changes;
    }

    /** What becomes of branches of its own kind below. */
    public enum Below {
        /** They are retired with it. */
        RETIRE,
        /** They move up, to where it stood. */
        LIFT
    }

    /**
     * What would be retired with a row, without the row itself.
     *
     * @throws NoSuchRow where it does not stand
     */
    public List<StandingRow> below(RowRef row, Below below) {
        StandingRow top = standing.get(row);
        Map<RowRef, StandingRow> going = new LinkedHashMap<>();
        collect(top, below, going);
        leftBehind(top.plan(), going);
        going.remove(row);
        return List.copyOf(going.values());
    }

    private void collect(StandingRow row, Below below, Map<RowRef, StandingRow> going) {
        if (going.putIfAbsent(row.row(), row) != null) {
            return;
        }
        for (EditableItem item : items.below(row.row().table())) {
            boolean lifted =
                    below == Below.LIFT && item.table().name().equals(row.row().table());
            if (!lifted) {
                standing.below(row, item).forEach(each -> collect(each, Below.RETIRE, going));
            }
        }
    }

    private void leftBehind(long plan, Map<RowRef, StandingRow> going) {
        for (Editing room : items.rooms()) {
            for (RowRef each : room.leftBehind(plan, Set.copyOf(going.keySet()))) {
                collect(standing.get(each), Below.RETIRE, going);
            }
        }
    }

    /**
     * Retires a row with all that hangs on it, in one transaction.
     *
     * @throws NoSuchRow where it does not stand
     */
    public void retire(RowRef row, Below below, Author by) {
        EditableItem item = items.get(row.table());
        changes.by(by, () -> {
            ObjectNode top = standing.lock(item, row.id());
            List<StandingRow> with = below(row, below);
            if (below == Below.LIFT) {
                lifting.lift(item, top);
            }
            rows.retire(item.table(), List.of(row.id()));
            byTable(with.stream().map(StandingRow::row).toList()).forEach(rows::retire);
            return row;
        });
    }

    /** What is retired in a plan, newest first. */
    public List<Retirement> list(long plan) {
        return retired.list(plan);
    }

    /**
     * Brings back everything that one retirement took.
     *
     * @return the row that was meant
     * @throws NoSuchRow where there is no such retirement, or it was brought back already
     * @throws OwnerRetired where something hangs on what is retired itself
     */
    public StandingRow bringBack(long plan, long retirement, Author by) {
        return changes.by(by, () -> {
            List<RowRef> gone = retired.of(plan, retirement);
            if (gone.isEmpty()) {
                throw new NoSuchRow();
            }
            byTable(gone).forEach(rows::bringBack);
            gone.forEach(this::checkOwners);
            return standing.get(gone.get(0));
        });
    }

    private void checkOwners(RowRef row) {
        EditableItem item = items.get(row.table());
        ObjectNode json = standing.json(item, row.id());
        for (Attachment each : item.hangsOn()) {
            JsonNode key = each.field() == null ? null : json.get(each.field());
            if (key != null
                    && rows.list(
                                    items.get(each.table()).table(),
                                    json.get("plan").asLong(),
                                    "key",
                                    Set.of(key.asString()))
                            .isEmpty()) {
                throw new OwnerRetired();
            }
        }
    }

    private Map<RowTable, List<Long>> byTable(List<RowRef> gone) {
        Map<RowTable, List<Long>> byTable = new LinkedHashMap<>();
        for (RowRef each : new LinkedHashSet<>(gone)) {
            byTable.computeIfAbsent(items.get(each.table()).table(), table -> new ArrayList<>())
                    .add(each.id());
        }
        return byTable;
    }
}
