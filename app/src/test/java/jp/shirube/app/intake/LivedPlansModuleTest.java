package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.plan.PlanId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What persons said of a plan goes out with it and comes in again. */
@SpringBootTest(properties = "shirube.town=みほん町")
@AutoConfigureMockMvc
class LivedPlansModuleTest {
    private static final Path SAMPLE = Path.of("..", "samples", "plans", "mihon-dai5ji-keikaku.json");

    @Autowired
    private LivedPlans lived;

    @Autowired
    private Changes changes;

    @Autowired
    private PlanTree tree;

    @Test
    @Transactional
    void aPlanThatWentOutComesInAgainAsItWas() throws Exception {
        ObjectNode sample = tree.object(Files.readString(SAMPLE));
        ObjectNode first = lived.export(add(sample.deepCopy()));
        ObjectNode second = lived.export(add(first.deepCopy()));

        assertThat(second).isEqualTo(first);
        JsonNode was = indicator(sample, "K14");
        JsonNode is = indicator(first, "K14");
        assertThat(is.get("comparedName")).isEqualTo(was.get("comparedName"));
        assertThat(is.get("formula")).isEqualTo(was.get("formula"));
        assertThat(numbers(is)).isEqualTo(numbers(was)).contains("63.5");
        assertThat(first.at("/projects/0/stageAmounts").size())
                .isEqualTo(sample.at("/projects/0/stageAmounts").size());
    }

    private PlanId add(ObjectNode plan) {
        return changes.by(Author.of(Author.SYSTEM), () -> lived.add(plan));
    }

    private static JsonNode indicator(JsonNode plan, String id) {
        for (JsonNode each : plan.get("indicators")) {
            if (each.get("id").asString().equals(id)) {
                return each;
            }
        }
        throw new IllegalArgumentException(id);
    }

    private static String numbers(JsonNode indicator) {
        StringBuilder numbers = new StringBuilder();
        indicator
                .get("comparedValues")
                .forEach(each -> numbers.append(each.get("year").asInt())
                        .append(' ')
                        .append(each.get("value").get("number").decimalValue().toPlainString())
                        .append('\n'));
        return numbers.toString();
    }
}
