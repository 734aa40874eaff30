package jp.shirube.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.exchange.json.PlanJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PlanSchemaTest {

    private static final String FULL = PlanJson.of(SampleDocument.full());

    @Test
    void acceptsThePrintedPlan() {
        assertThat(PlanSchema.violations(FULL)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void rejectsAFieldThatTheFormatDoesNotHave(String pointer) {
        JsonNode tree = tree();
        ((ObjectNode) tree.at(pointer)).put("unheard", "of");
        assertThat(PlanSchema.violations(tree)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void rejectsAValueOfAnotherType(String pointer) {
        JsonNode tree = tree();
        replace(tree, pointer, JsonMapper.shared().createObjectNode().put("unheard", "of"));
        assertThat(PlanSchema.violations(tree)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void treatsAbsentAndNullAlike(String pointer) {
        JsonNode absent = tree();
        int name = pointer.lastIndexOf('/');
        ((ObjectNode) absent.at(pointer.substring(0, name))).remove(pointer.substring(name + 1));
        JsonNode silent = tree();
        replace(silent, pointer, JsonMapper.shared().nullNode());
        assertThat(PlanSchema.violations(silent).isEmpty())
                .isEqualTo(PlanSchema.violations(absent).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/format | \"shirube-plan/2\"",
                "/plan/kind | \"leaflet\"",
                "/plan/issuer/code | \"1234\"",
                "/plan/period/from | 24",
                "/nodes/0/id | \"has space\"",
                "/nodes/0/title | 3",
                "/projects/0/status | \"old\"",
                "/projects/0/placements/0/order | 0",
                "/projects/0/costs/0/amount | null",
                "/projects/0/costs/1/amount | 0",
                "/projects/0/costs/0/unit | \"dollar\"",
                "/projects/0/schedule/0/years/0/state | \"maybe\"",
                "/indicators/0/node | \"1\"",
                "/indicators/0/target/number | \"-1.5\"",
                "/indicators/0/baseline/number | 0",
                "/indicators/0/target/asOf/date | \"2024-13-01\"",
                "/steps/0/month | 13",
                "/costTables/0/rows/0/amounts | [\"132\"]",
                "/usedLines/0/line | 0",
                "/findings/0/rule | \"Lost Column\"",
                "/findings/0/source/endLine | null",
                "/findings/0/source/cell | \"12C\"",
                "/findings/0/source/quote | \"あいうえおかきくけこあいうえおかきくけこあいうえおかきくけこあいうえおかきくけこあ\""
            })
    void rejectsABrokenVariant(String pointer, String broken) {
        JsonNode tree = tree();
        replace(tree, pointer, JsonMapper.shared().readTree(broken));
        assertThat(PlanSchema.violations(tree)).isNotEmpty();
    }

    static List<String> objects() {
        List<String> found = new ArrayList<>();
        walk("", tree(), found, new ArrayList<>());
        return found;
    }

    static List<String> fields() {
        List<String> found = new ArrayList<>();
        walk("", tree(), new ArrayList<>(), found);
        return found;
    }

    private static void walk(String pointer, JsonNode node, List<String> objects, List<String> fields) {
        if (node.isObject()) {
            objects.add(pointer);
            for (String name : node.propertyNames()) {
                fields.add(pointer + "/" + name);
                walk(pointer + "/" + name, node.get(name), objects, fields);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(pointer + "/" + i, node.get(i), objects, fields);
        }
    }

    private static void replace(JsonNode tree, String pointer, JsonNode value) {
        int name = pointer.lastIndexOf('/');
        ((ObjectNode) tree.at(pointer.substring(0, name))).set(pointer.substring(name + 1), value);
    }

    private static JsonNode tree() {
        return JsonMapper.shared().readTree(FULL);
    }
}
