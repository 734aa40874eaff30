package jp.shirube.app.project;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.project.ProjectSplit.Part;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether everything of a project goes somewhere, and the money of the parts is the money of the whole. */
final class SplitCheck {
    private final ProjectSplit split;

    SplitCheck(ProjectSplit split) {
        this.split = split;
    }

    /** Throws {@link SplitRefused} with the first thing that is not right. */
    void check(ObjectNode project, List<IndicatorId> indicators) {
        names();
        for (String field : ProjectSplit.FIELDS) {
            JsonNode said = project.get(field);
            boolean says = said != null && !(said.isArray() && said.isEmpty());
            if (says && split.parts().stream().noneMatch(part -> part.fields().contains(field))) {
                throw new SplitRefused("left", said.isArray() ? said.get(0).asString() : said.asString());
            }
        }
        ProjectTables.PROJECTS.parts().forEach(shape -> rows(shape, project));
        for (IndicatorId each : indicators) {
            long takers = split.parts().stream()
                    .filter(part -> part.indicators().contains(each))
                    .count();
            if (takers != 1) {
                throw new SplitRefused("indicator");
            }
        }
    }

    private void names() {
        if (split.parts().size() < 2) {
            throw new SplitRefused("parts");
        }
        Set<String> names = new HashSet<>();
        for (Part part : split.parts()) {
            if (part.name().isBlank() || !names.add(part.name())) {
                throw new SplitRefused("name");
            }
        }
    }

    private void rows(RowShape shape, ObjectNode owner) {
        for (ObjectNode row : ProjectTrees.parts(owner, shape.field())) {
            if (shape.table() == ProjectTables.COST && row.has("amount")) {
                sum(row);
                continue;
            }
            boolean taken = split.parts().stream().anyMatch(part -> takes(part, shape, row, owner));
            if (!taken) {
                throw new SplitRefused("left", label(row));
            }
            if (shape.table() == ProjectTables.PLACEMENT) {
                shape.parts().forEach(below -> rows(below, row));
            }
        }
    }

    /** Contents of a listing go only where the listing goes. */
    static boolean takes(Part part, RowShape shape, ObjectNode row, ObjectNode owner) {
        boolean above = shape.table() != ProjectTables.PLACEMENT_YEAR_PLAN
                || part.rows().contains(ref(ProjectTables.PLACEMENT.name(), owner));
        return above && part.rows().contains(ref(shape.table().name(), row));
    }

    private void sum(ObjectNode cost) {
        long row = cost.get("row").asLong();
        BigDecimal sum = split.parts().stream()
                .map(part -> part.amounts().get(row))
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal whole = cost.get("amount").decimalValue();
        boolean said = split.parts().stream().anyMatch(part -> part.amounts().containsKey(row));
        if (!said || sum.compareTo(whole) != 0) {
            throw new SplitRefused(
                    "sum", cost.get("year").asString(), plain(whole), plain(sum), plain(whole.subtract(sum)));
        }
    }

    private static String plain(BigDecimal amount) {
        return amount.stripTrailingZeros().toPlainString();
    }

    static RowRef ref(String table, ObjectNode row) {
        return new RowRef(table, row.get("row").asLong());
    }

    private static String label(ObjectNode row) {
        for (String field : List.of("name", "activity", "party", "items", "year")) {
            JsonNode said = row.get(field);
            if (said != null && !(said.isArray() && said.isEmpty())) {
                return said.isArray() ? said.get(0).asString() : said.asString();
            }
        }
        return "";
    }
}
