package jp.shirube.app.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.intake.Proposal.Decision;
import jp.shirube.app.intake.Proposal.Kind;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.json.PlanJson;
import jp.shirube.kernel.Finding;
import jp.shirube.recognition.Recognition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.annotation.DirtiesContext.ClassMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The same bytes once more, by a reader that has learned something since. */
@SpringBootTest
@DirtiesContext(classMode = ClassMode.AFTER_EACH_TEST_METHOD)
class RereadingModuleTest {
    private static final String PAPER = "mihon-jisshi-keikaku.txt";

    @TestConfiguration
    static class Reader {
        private Consumer<ObjectNode> learned = tree -> {};

        @Bean
        @Primary
        PlanReader learningReader(PlanTree trees) {
            return text -> {
                ObjectNode tree = trees.of(Recognition.read(text));
                learned.accept(tree);
                return trees.document(tree);
            };
        }
    }

    @Autowired
    private Reader reader;

    @Autowired
    private Intakes intakes;

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Changes changes;

    @Autowired
    private JdbcClient jdbc;

    private PlanId plan;
    private long first;

    @BeforeEach
    void importOnce() {
        ImportResult result = imports.add(Papers.sample(PAPER), "importer");
        plan = result.plan();
        first = result.intake();
    }

    private IntakeSheet again(Consumer<ObjectNode> learned) {
        reader.learned = learned;
        return intakes.get(intakes.readAgain(first, "planner"));
    }

    private void takeAll(IntakeSheet sheet) {
        intakes.decide(
                sheet.entry().id(), sheet.proposals().stream().map(Proposal::id).toList(), Decision.TAKE, "planner");
        intakes.take(sheet.entry().id(), "planner");
    }

    @Test
    void aReaderThatLearnedNothingProposesNothing() {
        String before = PlanJson.of(intakes.export(plan));
        long rows = rowChanges();

        IntakeSheet sheet = again(tree -> {});

        assertThat(sheet.entry().id()).isNotEqualTo(first);
        assertThat(sheet.entry().state()).isEqualTo(IntakeState.SAME);
        assertThat(PlanJson.of(intakes.export(plan))).isEqualTo(before);
        assertThat(rowChanges()).isEqualTo(rows);
    }

    private long rowChanges() {
        return jdbc.sql("SELECT count(*) FROM audit.history WHERE table_name NOT LIKE 'intake.%'")
                .query(Long.class)
                .single();
    }

    @Test
    void whatTheReaderLearnedIsProposedAndOnlyStandsWhenTaken() {
        IntakeSheet sheet = again(tree -> ((ObjectNode) tree.get("projects").get(0)).put("name", "よく読めた事業"));

        assertThat(sheet.proposals())
                .singleElement()
                .satisfies(each -> assertThat(each.after()).isEqualTo("よく読めた事業"));
        assertThat(intakes.export(plan).projects().get(0).name()).isNotEqualTo("よく読めた事業");
        takeAll(sheet);
        assertThat(intakes.export(plan).projects().get(0).name()).isEqualTo("よく読めた事業");
    }

    @Test
    void aPlanThatAPersonMovedOnIsComparedAsItStandsNow() {
        changes.by(
                Author.of("planner"),
                () -> jdbc.sql("UPDATE project.cost SET amount = 123 WHERE amount = 900")
                        .update());

        IntakeSheet sheet = again(tree -> {});

        assertThat(sheet.proposals()).singleElement().satisfies(each -> {
            assertThat(each.before()).isEqualTo("123");
            assertThat(each.after()).isEqualTo("900");
            assertThat(each.person()).isEqualTo("planner");
        });
        intakes.decideSure(sheet.entry().id(), "planner");
        intakes.take(sheet.entry().id(), "planner");
        assertThat(PlanJson.of(intakes.export(plan))).contains("\"amount\": 123");
    }

    @Test
    void whatWaitedInAnEarlierReadingIsDeclinedByTheLaterOne() {
        IntakeSheet second = again(tree -> ((ObjectNode) tree.get("projects").get(0)).put("name", "一度めの読み"));

        IntakeSheet third = again(tree -> ((ObjectNode) tree.get("projects").get(0)).put("name", "二度めの読み"));

        assertThat(intakes.get(second.entry().id()).entry().state()).isEqualTo(IntakeState.DONE);
        assertThat(third.proposals()).hasSize(1);
    }

    @Test
    void theFindingsOfThePlanAreThoseOfTheNewestReadingTaken() {
        List<String> before = findings();

        IntakeSheet sheet = again(tree -> {
            ((ObjectNode) tree.get("projects").get(0)).put("name", "よく読めた事業");
            learnedFinding(tree);
        });

        assertThat(findings()).isEqualTo(before);
        takeAll(sheet);
        assertThat(findings()).containsExactly("あとからわかったこと");
        assertThat(intakes.get(first).reading().findings()).hasSameSizeAs(before);
        assertThat(intakes.export(plan).usedLines()).hasSize(1);
    }

    @Test
    void aReadingThatOnlyNotesOtherFindingsIsAsGoodAsTaken() {
        IntakeSheet sheet = again(RereadingModuleTest::learnedFinding);

        assertThat(sheet.entry().state()).isEqualTo(IntakeState.SAME);
        assertThat(findings()).containsExactly("あとからわかったこと");
    }

    private List<String> findings() {
        return plans.findings(plan).stream()
                .map(Held::value)
                .map(Finding::message)
                .toList();
    }

    private static void learnedFinding(ObjectNode tree) {
        ArrayNode findings = tree.putArray("findings");
        ObjectNode finding = findings.addObject();
        finding.put("rule", "test.learned").put("severity", "info").put("message", "あとからわかったこと");
        finding.putArray("related");
        finding.putObject("source").put("line", 3).put("endLine", 3);
        JsonNode line = tree.get("usedLines").get(0);
        tree.putArray("usedLines").add(line);
    }

    @Test
    void aNodeThatMovedAmongItsSiblingsIsOneProposalAndTakingItMovesIt() {
        List<OutlineNode> outline = plans.outline(plan);
        OutlineNode parent = outline.stream()
                .filter(each -> children(outline, each).size() > 1)
                .findFirst()
                .orElseThrow();
        OutlineNode last =
                Collections.max(children(outline, parent), (a, b) -> outline.indexOf(a) - outline.indexOf(b));

        IntakeSheet sheet = again(tree -> moveBehind(tree, last.key(), parent.key()));

        assertThat(sheet.proposals()).singleElement().satisfies(each -> {
            assertThat(each.item()).isEqualTo("node");
            assertThat(each.field()).isEqualTo("position");
            assertThat(each.before())
                    .isEqualTo(String.valueOf(children(outline, parent).size()));
            assertThat(each.after()).isEqualTo("1");
        });
        takeAll(sheet);
        assertThat(children(plans.outline(plan), parent).get(0).id()).isEqualTo(last.id());
        assertThat(nodeKeys(intakes.export(plan))).isEqualTo(nodeKeys(sheet.reading()));
    }

    @Test
    void aNewNodeStandsBehindTheSiblingThatItFollowsInTheDocument() {
        OutlineNode parent = plans.outline(plan).stream()
                .filter(each -> children(plans.outline(plan), each).size() > 1)
                .findFirst()
                .orElseThrow();

        IntakeSheet sheet = again(tree -> {
            ArrayNode nodes = (ArrayNode) tree.get("nodes");
            for (int i = 0; i < 2; i++) {
                ObjectNode added =
                        (ObjectNode) nodes.get(index(nodes, parent.key()) + 1).deepCopy();
                added.put("id", "new" + i).put("title", "新しい枝" + i).put("mark", "（新" + i + "）");
                added.put("parent", parent.key());
                added.putArray("sections");
                nodes.insert(index(nodes, parent.key()) + 1, added);
            }
        });

        assertThat(sheet.proposals())
                .hasSize(2)
                .allMatch(each -> each.kind() == Kind.NEW && each.item().equals("node"));
        takeAll(sheet);
        assertThat(children(plans.outline(plan), parent).stream().map(OutlineNode::title))
                .startsWith("新しい枝1", "新しい枝0");
        assertThat(intakes.export(plan).nodes().stream()
                        .map(each -> each.title())
                        .toList())
                .isEqualTo(sheet.reading().nodes().stream()
                        .map(each -> each.title())
                        .toList());
    }

    @Test
    void aListingThatMovedUnderItsNodeIsProposedAndTheOthersAreCountedAnew() {
        List<String> asked = new ArrayList<>();
        IntakeSheet sheet = again(tree -> asked.add(lastListingFirst(tree)));

        assertThat(sheet.proposals()).singleElement().satisfies(each -> {
            assertThat(each.item()).isEqualTo("placement");
            assertThat(each.field()).isEqualTo("order");
        });
        takeAll(sheet);
        assertThat(listed(intakes.export(plan), asked.get(0))).isEqualTo(listed(sheet.reading(), asked.get(0)));
    }

    /** Key of the node whose listings were turned round. */
    private static String lastListingFirst(ObjectNode tree) {
        List<ObjectNode> placements = new ArrayList<>();
        tree.get("projects")
                .forEach(project -> project.get("placements").forEach(each -> placements.add((ObjectNode) each)));
        ObjectNode last = placements.stream()
                .filter(each -> each.get("order").asInt() > 1)
                .findFirst()
                .orElseThrow();
        String node = last.get("node").asString();
        int place = last.get("order").asInt();
        placements.stream()
                .filter(each -> each.get("node").asString().equals(node))
                .filter(each -> each.get("order").asInt() < place)
                .forEach(each -> each.put("order", each.get("order").asInt() + 1));
        last.put("order", 1);
        return node;
    }

    private static List<String> listed(PlanDocument plan, String node) {
        return plan.projects().stream()
                .flatMap(project -> project.placements().stream()
                        .filter(each -> each.node().equals(node))
                        .map(each -> each.order() + " " + project.name()))
                .sorted()
                .toList();
    }

    private static List<OutlineNode> children(List<OutlineNode> outline, OutlineNode parent) {
        return outline.stream()
                .filter(each -> parent.id().equals(each.parent()))
                .toList();
    }

    private static List<String> nodeKeys(PlanDocument plan) {
        return plan.nodes().stream().map(each -> each.id()).toList();
    }

    private static int index(ArrayNode nodes, String id) {
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).get("id").asString().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException(id);
    }

    /** Moves a node with all below it. */
    private static void moveBehind(ObjectNode tree, String moved, String parent) {
        ArrayNode nodes = (ArrayNode) tree.get("nodes");
        List<String> branch = new ArrayList<>(List.of(moved));
        List<JsonNode> block = new ArrayList<>();
        List<JsonNode> rest = new ArrayList<>();
        for (JsonNode node : nodes) {
            boolean below =
                    Stream.of(node.get("parent")).anyMatch(each -> each != null && branch.contains(each.asString()));
            if (below) {
                branch.add(node.get("id").asString());
            }
            (branch.contains(node.get("id").asString()) ? block : rest).add(node);
        }
        nodes.removeAll();
        for (JsonNode node : rest) {
            nodes.add(node);
            if (node.get("id").asString().equals(parent)) {
                nodes.addAll(block);
            }
        }
    }
}
