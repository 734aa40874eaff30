package jp.shirube.app.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.audit.RowShape;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.intake.difference.Flattening;
import jp.shirube.app.intake.difference.PlanRows;
import jp.shirube.app.intake.difference.PlanShapes;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.PracticeData;
import jp.shirube.exchange.PlanHeader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Plans of the fictional town that have been lived with for years: in the exchange format, and beside it what persons said of them (results
 * with their state, revised targets, breaks, amounts by source), which no document brings. Shown to residents.
 */
@Component
class SamplePlans implements PracticeData {
    private static final String FOLDER = "plans";

    private final PlanTree tree;
    private final Flattening flattening;
    private final PlanShapes shapes;
    private final List<Holding> holdings;
    private final PlanStore store;
    private final Rows rows;
    private final PlanNumbers numbers;
    private final Plans plans;
    private final Changes changes;

    SamplePlans(
            PlanTree tree,
            Flattening flattening,
            PlanShapes shapes,
            List<Holding> holdings,
            PlanStore store,
            Rows rows,
            PlanNumbers numbers,
            Plans plans,
            Changes changes) {
        this.tree = tree;
        this.flattening = flattening;
        this.shapes = shapes;
        this.holdings = List.copyOf(holdings);
        this.store = store;
        this.rows = rows;
        this.numbers = numbers;
        this.plans = plans;
        this.changes = changes;
    }

    @Override
    public void load(Path samples) {
        for (Path file : plans(samples.resolve(FOLDER))) {
            ObjectNode plan = tree.object(text(file));
            if (numbers.find(tree.value(plan.path("plan"), PlanHeader.class)).isEmpty()) {
                plans.publish(changes.by(Author.of(Author.SYSTEM), () -> write(plan)), Author.SYSTEM);
            }
        }
    }

    private PlanId write(ObjectNode plan) {
        long number = numbers.next();
        PlanRows written = flattening.flatten(plan);
        store.add(number, null, written);
        holdings.forEach(room -> room.partsOfOthers()
                .forEach((table, parts) -> parts.forEach(part -> write(number, owners(written, table), part))));
        return numbers.id(number);
    }

    private List<ObjectNode> owners(PlanRows written, String table) {
        return shapes.all().stream()
                .filter(shape -> shape.table().name().equals(table))
                .flatMap(shape -> written.list(shape.item()).stream())
                .toList();
    }

    private void write(long plan, List<ObjectNode> owners, RowShape part) {
        List<ObjectNode> parts = new ArrayList<>();
        for (ObjectNode owner : owners) {
            int position = 0;
            for (JsonNode each : owner.path(part.field())) {
                ObjectNode row = (ObjectNode) each;
                String key = owner.get("key").asString();
                parts.add(row.put("owner", key)
                        .put("key", key + "|" + RowShape.sign(part.keyFields(), row))
                        .put("position", position++));
            }
        }
        rows.insert(part.table(), plan, null, parts);
    }

    private static List<Path> plans(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
