package jp.shirube.app.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.intake.difference.PlanShapes;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.PracticeData;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What persons of the fictional town said of plans that were read from its documents: results with their state, definitions, amounts of budget and
 * settlement. Rows are found by the title of their plan and by their names; what is not found is left out.
 */
@Component
@Order(3)
class SampleResults implements PracticeData {
    private static final String FOLDER = "results";
    private static final String INDICATOR = "indicator";
    private static final String ACTUAL = "actual";
    private static final String STAGE_AMOUNT = "stage-amount";

    private final PlanTree tree;
    private final PlanShapes shapes;
    private final List<Holding> holdings;
    private final Rows rows;
    private final PlanNumbers numbers;
    private final Plans plans;
    private final Changes changes;

    SampleResults(
            PlanTree tree,
            PlanShapes shapes,
            List<Holding> holdings,
            Rows rows,
            PlanNumbers numbers,
            Plans plans,
            Changes changes) {
        this.tree = tree;
        this.shapes = shapes;
        this.holdings = List.copyOf(holdings);
        this.rows = rows;
        this.numbers = numbers;
        this.plans = plans;
        this.changes = changes;
    }

    @Override
    public void load(Path samples) {
        for (Path file : SampleFiles.list(samples.resolve(FOLDER))) {
            for (JsonNode said : tree.object(SampleFiles.text(file)).path("plans")) {
                plans.list().stream().filter(plan -> names(said, plan)).forEach(plan -> say(plan, said));
            }
        }
    }

    private static boolean names(JsonNode said, PlanEntry plan) {
        Integer from = plan.period() == null ? null : plan.period().from();
        return said.get("title").asString().equals(plan.title())
                && from != null
                && from == said.get("from").asInt();
    }

    private void say(PlanEntry plan, JsonNode said) {
        long number = numbers.get(plan.id());
        changes.by(Author.of(Author.SYSTEM), () -> {
            define(number, said);
            hang(number, said, INDICATOR, shapes.get(ACTUAL));
            hang(number, said, "project", part(STAGE_AMOUNT));
            return number;
        });
    }

    /** What persons say of the indicators themselves. */
    private void define(long plan, JsonNode said) {
        RowShape indicators = shapes.get(INDICATOR);
        List<ObjectNode> defined = new ArrayList<>();
        for (ObjectNode row : rows.list(indicators.table(), plan)) {
            JsonNode own = find(said.path(indicators.field()), row);
            if (own != null) {
                defined.add(row.setAll((ObjectNode) own));
            }
        }
        rows.amend(indicators.table(), defined);
    }

    /** Parts of the named rows; where a row has one of the same key, that one stands. */
    private void hang(long plan, JsonNode said, String item, RowShape part) {
        RowShape owners = shapes.get(item);
        List<ObjectNode> parts = new ArrayList<>();
        for (ObjectNode owner : rows.list(owners.table(), plan)) {
            JsonNode own = find(said.path(owners.field()), owner);
            int position = 0;
            for (JsonNode each : own == null ? List.<JsonNode>of() : own.path(part.field())) {
                String key = owner.get("key").asString();
                ObjectNode row = ((ObjectNode) each).deepCopy();
                parts.add(row.put("owner", key)
                        .put("key", key + "|" + RowShape.sign(part.keyFields(), row))
                        .put("position", position++));
            }
        }
        rows.insert(part.table(), plan, null, parts);
    }

    private static @Nullable JsonNode find(JsonNode list, ObjectNode row) {
        for (JsonNode each : list) {
            if (each.path("name").equals(row.path("name"))
                    && each.path("breakdown")
                            .asString("")
                            .equals(row.path("breakdown").asString(""))) {
                return each;
            }
        }
        return null;
    }

    private RowShape part(String item) {
        return holdings.stream()
                .flatMap(room -> room.partsOfOthers().values().stream())
                .flatMap(List::stream)
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
