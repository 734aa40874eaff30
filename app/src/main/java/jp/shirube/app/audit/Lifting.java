package jp.shirube.app.audit;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Moves the branches below a row to where the row itself stands. */
@Component
class Lifting {
    private final Rows rows;

    Lifting(Rows rows) {
        this.rows = rows;
    }

    void lift(EditableItem item, ObjectNode row) {
        for (Attachment each : item.hangsOn()) {
            if (each.table().equals(item.table().name()) && each.column() != null) {
                lift(item, row, each.column(), Objects.requireNonNull(each.field()));
            }
        }
    }

    private void lift(EditableItem item, ObjectNode row, String column, String field) {
        long plan = row.get("plan").asLong();
        List<ObjectNode> below =
                rows.list(item.table(), plan, column, Set.of(row.get("key").asString()));
        BigDecimal from = position(row);
        BigDecimal step = next(item, plan, row, field)
                .subtract(from)
                .divide(BigDecimal.valueOf(below.size() + 1L), MathContext.DECIMAL64);
        BigDecimal at = from;
        for (ObjectNode each : below) {
            at = at.add(step);
            each.put("position", at.stripTrailingZeros());
            if (row.has(field)) {
                each.set(field, row.get(field));
            } else {
                each.remove(field);
            }
        }
        rows.amend(item.table(), below);
    }

    /** Position of the sibling behind the row; one further where it is the last. */
    private BigDecimal next(EditableItem item, long plan, ObjectNode row, String field) {
        return rows.list(item.table(), plan).stream()
                .filter(each -> Objects.equals(text(each.get(field)), text(row.get(field))))
                .map(Lifting::position)
                .filter(each -> each.compareTo(position(row)) > 0)
                .findFirst()
                .orElse(position(row).add(BigDecimal.ONE));
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.asString();
    }

    private static BigDecimal position(ObjectNode row) {
        return row.get("position").decimalValue();
    }
}
