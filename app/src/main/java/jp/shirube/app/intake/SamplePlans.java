package jp.shirube.app.intake;

import java.nio.file.Path;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.PracticeData;
import jp.shirube.exchange.PlanHeader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Plans of the fictional town that have been lived with for years, each as {@link LivedPlans} writes one. Shown to residents. */
@Component
@Order(2)
class SamplePlans implements PracticeData {
    private static final String FOLDER = "plans";

    private final PlanTree tree;
    private final LivedPlans lived;
    private final PlanNumbers numbers;
    private final Plans plans;
    private final Changes changes;

    SamplePlans(PlanTree tree, LivedPlans lived, PlanNumbers numbers, Plans plans, Changes changes) {
        this.tree = tree;
        this.lived = lived;
        this.numbers = numbers;
        this.plans = plans;
        this.changes = changes;
    }

    @Override
    public void load(Path samples) {
        for (Path file : SampleFiles.list(samples.resolve(FOLDER))) {
            ObjectNode plan = tree.object(SampleFiles.text(file));
            if (numbers.find(tree.value(plan.path("plan"), PlanHeader.class)).isEmpty()) {
                plans.publish(changes.by(Author.of(Author.SYSTEM), () -> lived.add(plan)), Author.SYSTEM);
            }
        }
    }
}
