package jp.shirube.app.desk.restructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.HistoryEntry;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.audit.UndoRefused;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.desk.field.UndoOffer;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.plan.LevelChange;
import jp.shirube.app.plan.MoveRefused;
import jp.shirube.app.plan.MovedMeanwhile;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.NodeMove;
import jp.shirube.app.plan.NodeMoves;
import jp.shirube.app.plan.NodePlace;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.testing.SignedIn;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A branch of the tree goes to another place, with all that is below it, and back again. */
@SpringBootTest(properties = "shirube.town=moves")
@AutoConfigureMockMvc
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MoveModuleTest {
    private static final Author HANAKO = Author.of("hanako");

    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanNumbers numbers;

    @Autowired
    private NodeMoves moves;

    @Autowired
    private Undo undo;

    @Autowired
    private Budgets budgets;

    @Autowired
    private Histories histories;

    private PlanId plan;
    private List<String> before;

    @BeforeAll
    void takeTheSample() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
        before = shape();
    }

    /** Every test gives the outline back as it was. */
    @AfterEach
    void theOutlineIsWhole() {
        assertThat(shape()).isEqualTo(before);
    }

    private List<String> shape() {
        return plans.outline(plan).stream()
                .map(node -> "  ".repeat(node.depth()) + node.level() + " " + node.label())
                .toList();
    }

    private OutlineNode node(int depth, int number) {
        return plans.outline(plan).stream()
                .filter(each -> each.depth() == depth)
                .toList()
                .get(number);
    }

    private List<NodeId> below(NodeId parent) {
        return plans.outline(plan).stream()
                .filter(each -> Objects.equals(each.parent(), parent))
                .map(OutlineNode::id)
                .toList();
    }

    private long move(OutlineNode node, NodePlace to, boolean follow) {
        return moves.move(new NodeMove(node.id(), moves.place(node.id()), to, follow), HANAKO);
    }

    private Map<Integer, Long> rootSums() {
        Map<Integer, Long> sums = new TreeMap<>();
        var branches = budgets.branches(plan);
        for (OutlineNode each : plans.outline(plan)) {
            if (each.depth() == 0) {
                branches.get(each.id()).total().forEach(sum -> sums.merge(sum.year(), sum.yen(), Long::sum));
            }
        }
        return sums;
    }

    @Test
    void aBranchGoesUnderAnotherParentAndTheSumsOverTheRootsStay() {
        Map<Integer, Long> sums = rootSums();
        OutlineNode moved = node(2, 0);
        OutlineNode parent = plans.outline(plan).stream()
                .filter(each -> each.depth() == 1 && !each.id().equals(moved.parent()))
                .reduce((one, other) -> other)
                .orElseThrow();
        var held = budgets.branches(plan);
        long mine = held.get(moved.id()).total().get(0).yen();
        NodeId from = Objects.requireNonNull(moved.parent());
        NodeId first = below(parent.id()).get(0);

        long mark = move(moved, new NodePlace(parent.id(), first), false);

        assertThat(below(parent.id()).indexOf(moved.id())).isEqualTo(1);
        assertThat(below(from)).doesNotContain(moved.id());
        var after = budgets.branches(plan);
        assertThat(after.get(from).total().get(0).yen())
                .isEqualTo(held.get(from).total().get(0).yen() - mine);
        assertThat(after.get(parent.id()).total().get(0).yen())
                .isEqualTo(held.get(parent.id()).total().get(0).yen() + mine);
        assertThat(rootSums()).isEqualTo(sums);
        HistoryEntry entry = histories.list(moved.origin().row()).get(0);
        assertThat(entry.fields())
                .extracting(HistoryEntry.FieldChange::field)
                .containsExactly("parent_key", "position");
        undo.takeBack(numbers.get(plan), mark, HANAKO);
    }

    @Test
    void amongSiblingsANodeGoesUpAndDownAndPlacesStayUnique() {
        NodeId parent = node(1, 0).id();
        List<NodeId> children = below(parent);
        OutlineNode last = plans.getNode(children.get(children.size() - 1)).node();

        long up = move(last, new NodePlace(parent, null), false);
        assertThat(below(parent).get(0)).isEqualTo(last.id());
        for (int i = 0; i < 40; i++) {
            OutlineNode second = plans.getNode(below(parent).get(1)).node();
            move(second, new NodePlace(parent, null), false);
        }
        assertThat(below(parent)).hasSameSizeAs(children).doesNotHaveDuplicates();
        move(last, new NodePlace(parent, null), false);
        assertThatThrownBy(() -> undo.takeBack(numbers.get(plan), up, HANAKO)).isInstanceOf(UndoRefused.class);
        for (int i = 0; i < children.size(); i++) {
            OutlineNode each = plans.getNode(children.get(i)).node();
            move(each, new NodePlace(parent, i == 0 ? null : children.get(i - 1)), false);
        }
    }

    @Test
    void aNodeNeverGoesUnderItselfNorIntoAnotherPlan() {
        OutlineNode root = node(0, 0);
        OutlineNode below = plans.getNode(below(root.id()).get(0)).node();
        for (NodeId target : List.of(root.id(), below.id())) {
            assertThatThrownBy(() -> move(root, new NodePlace(target, null), false))
                    .isInstanceOf(MoveRefused.class);
        }
        PlanId other = imports.add(Path.of("../samples/good/mihon-sogo-senryaku.txt"), "importer")
                .plan();
        NodeId foreign = plans.outline(other).get(0).id();
        assertThatThrownBy(() -> move(root, new NodePlace(foreign, null), false))
                .isInstanceOf(MoveRefused.class);
        assertThatThrownBy(() -> move(below, new NodePlace(root.id(), foreign), false))
                .isInstanceOf(MoveRefused.class);
    }

    @Test
    void anotherDepthMeansOtherLevelNamesOnlyWhereAskedFor() {
        OutlineNode moved = node(2, 0);
        NodeId top = node(0, 1).id();
        List<LevelChange> changes = moves.levelChanges(moved.id(), top);
        assertThat(changes).extracting(LevelChange::before).contains(moved.level());
        assertThat(moves.levelChanges(moved.id(), node(1, 2).id())).isEmpty();

        long kept = move(moved, new NodePlace(top, null), false);
        assertThat(plans.getNode(moved.id()).node().level()).isEqualTo(moved.level());
        undo.takeBack(numbers.get(plan), kept, HANAKO);
        long followed = move(moved, new NodePlace(top, null), true);
        assertThat(plans.getNode(moved.id()).node().level())
                .isEqualTo(changes.get(0).after());
        assertThat(plans.getNode(below(moved.id()).get(0)).node().level()).isEqualTo(moved.level());
        undo.takeBack(numbers.get(plan), followed, HANAKO);
    }

    @Test
    void twoAtOnceCannotPutTwoBranchesUnderEachOther() throws Exception {
        OutlineNode one = node(0, 0);
        OutlineNode other = node(0, 1);
        NodePlace seenOne = moves.place(one.id());
        NodePlace seenOther = moves.place(other.id());
        Callable<Object> first = () -> attempt(new NodeMove(one.id(), seenOne, new NodePlace(other.id(), null), false));
        Callable<Object> second =
                () -> attempt(new NodeMove(other.id(), seenOther, new NodePlace(one.id(), null), false));
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Object> outcomes = new java.util.ArrayList<>();
            for (Future<Object> each : two.invokeAll(List.of(first, second))) {
                outcomes.add(each.get());
            }
            assertThat(outcomes).hasAtLeastOneElementOfType(Long.class);
            assertThat(shape()).hasSameSizeAs(before);
            for (Object outcome : outcomes) {
                if (outcome instanceof Long mark) {
                    undo.takeBack(numbers.get(plan), mark, HANAKO);
                } else {
                    assertThat(outcome).isInstanceOfAny(MoveRefused.class, MovedMeanwhile.class);
                }
            }
        } finally {
            two.shutdown();
        }
    }

    private Object attempt(NodeMove move) {
        try {
            return moves.move(move, HANAKO);
        } catch (MoveRefused | MovedMeanwhile refused) {
            return refused;
        }
    }

    @Test
    void onlyWhoDidItTakesItBackAndOnlyOnce() {
        OutlineNode moved = node(2, 1);
        long mark = move(moved, new NodePlace(moved.parent(), null), false);
        long number = numbers.get(plan);
        assertThatThrownBy(() -> undo.takeBack(number, mark, Author.of("taro"))).isInstanceOf(NoSuchRow.class);
        undo.takeBack(number, mark, HANAKO);
        assertThatThrownBy(() -> undo.takeBack(number, mark, HANAKO)).isInstanceOf(UndoRefused.class);
    }

    @Test
    void thePageMovesAsksAboutLevelsAndShowsBothPlacesOnAConflict() throws Exception {
        OutlineNode moved = node(2, 0);
        String page = page(address(moved) + "?parent=" + node(1, 1).id());
        assertThat(page)
                .contains("を移す", moved.title(), "いまの場所", "の次", node(1, 1).title());
        assertThat(page(address(moved) + "?q=ありえない名称"))
                .doesNotContain(node(0, 1).title());

        NodePlace seen = moves.place(moved.id());
        String question = send(moved, seen, new NodePlace(node(0, 1).id(), null), "")
                .andExpect(status().isUnprocessableContent())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(question).contains("段の深さが変わります", moved.level() + " → ", "いまの名前のまま");
        NodeId second = below(Objects.requireNonNull(moved.parent())).get(1);
        long before = moves.move(new NodeMove(moved.id(), seen, new NodePlace(moved.parent(), second), false), HANAKO);
        String conflict = send(moved, seen, new NodePlace(node(1, 1).id(), null), "keep")
                .andExpect(status().isConflict())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(conflict)
                .contains(
                        "ほかの人が先に",
                        "画面を開いたとき",
                        "移そうとした先",
                        plans.getNode(second).node().title())
                .contains("name=\"seenAfter\" value=\"" + second + "\"");
        undo.takeBack(numbers.get(plan), before, HANAKO);

        var done = send(moved, seen, new NodePlace(node(1, 1).id(), null), "keep")
                .andExpect(redirectedUrl("/staff/plans/" + plan + "/nodes/" + moved.id()))
                .andReturn();
        UndoOffer offer = (UndoOffer) done.getFlashMap().get("undo");
        web.perform(post("/staff/plans/" + plan + "/undo")
                        .param("mark", String.valueOf(offer.mark()))
                        .param("to", "//elsewhere.example/staff/plans")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(redirectedUrl("/staff/plans/" + plan));
    }

    @Test
    void withoutSignInTokenOrNodeNothingMoves() throws Exception {
        OutlineNode moved = node(1, 0);
        web.perform(get(address(moved))).andExpect(redirectedUrl("/sign-in"));
        web.perform(post(address(moved)).with(SignedIn.hanako())).andExpect(status().isForbidden());
        web.perform(get("/staff/plans/" + plan + "/nodes/000000000000/move").with(SignedIn.hanako()))
                .andExpect(status().isNotFound());
        send(moved, moves.place(moved.id()), new NodePlace(moved.id(), null), "keep")
                .andExpect(status().isUnprocessableContent());
    }

    private String address(OutlineNode node) {
        return "/staff/plans/" + plan + "/nodes/" + node.id() + "/move";
    }

    private ResultActions send(OutlineNode node, NodePlace seen, NodePlace to, String levels) throws Exception {
        return web.perform(post(address(node))
                .param("seenParent", text(seen.parent()))
                .param("seenAfter", text(seen.after()))
                .param("parent", text(to.parent()))
                .param("after", text(to.after()))
                .param("levels", levels)
                .with(SignedIn.hanako())
                .with(csrf()));
    }

    private static String text(NodeId node) {
        return node == null ? "" : node.value();
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
