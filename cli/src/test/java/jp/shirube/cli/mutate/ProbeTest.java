package jp.shirube.cli.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import jp.shirube.cli.mutate.Fault.Kind;
import jp.shirube.exchange.CostRow;
import jp.shirube.exchange.CostTable;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.UsedLines;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.NotAPlan;
import org.junit.jupiter.api.Test;

class ProbeTest {

    private static final SourceRef FIRST = SourceRef.ofLine(1, "一");
    private static final Case THREE_LINES =
            new Case(1, List.of(), Coat.UTF_8, "一\n\n三\n四\n".getBytes(StandardCharsets.UTF_8));

    @Test
    void findsNothingWrongWhereEveryLineIsAccountedFor() {
        Finding finding = new Finding(
                "unplaced-lines", Severity.WARNING, "見本。", SourceRef.ofLine(3, "三"), List.of(SourceRef.ofLine(4, "四")));
        assertThat(faults(text -> plan(List.of(node("1", null)), List.of(), List.of(), List.of(finding))))
                .isEmpty();
    }

    @Test
    void findsEachRunOfLostLines() {
        assertThat(faults(text -> plan(List.of(node("1", null)), List.of(), List.of(), List.of())))
                .containsExactly(new Fault(Kind.LOST_LINE, "3"));
    }

    @Test
    void findsAPlaceOutsideTheDocument() {
        assertThat(faults(text -> plan(List.of(), List.of(), List.of(new UsedLines(1, 5, LineUse.BODY)), List.of())))
                .contains(new Fault(Kind.WRONG_PLACE, "1-5/4"));
    }

    @Test
    void findsIdsGivenTwiceAndReferencesToNothing() {
        List<Node> nodes = List.of(node("1", null), node("1", null), node("2/1", "2"));
        assertThat(faults(text -> plan(nodes, List.of(), all(), List.of())))
                .containsExactly(new Fault(Kind.DOUBLE_ID, "1"), new Fault(Kind.LOOSE_REFERENCE, "2"));
    }

    @Test
    void findsRowsThatDoNotFitTheirColumns() {
        CostRow row = new CostRow("バス", "P001", List.of(BigDecimal.ONE), null, FIRST);
        CostTable table = new CostTable(null, MoneyUnit.YEN, List.of(2024, 2025), List.of(row), row, null, FIRST);
        assertThat(faults(text -> plan(List.of(), List.of(table), all(), List.of())))
                .containsExactly(
                        new Fault(Kind.LOOSE_REFERENCE, "P001"),
                        new Fault(Kind.DISAGREEMENT, "バス"),
                        new Fault(Kind.DISAGREEMENT, "total"));
    }

    @Test
    void findsACrashAndSaysWhereInOurCode() {
        assertThat(faults(text -> {
                    throw new IndexOutOfBoundsException();
                }))
                .singleElement()
                .satisfies(fault -> {
                    assertThat(fault.kind()).isEqualTo(Kind.CRASH);
                    assertThat(fault.detail())
                            .contains("IndexOutOfBoundsException")
                            .contains("ProbeTest");
                });
        assertThat(faults(ProbeTest::endless)).extracting(Fault::kind).containsExactly(Kind.CRASH);
    }

    @Test
    void takesARefusalForNoFault() {
        Outcome outcome = new Probe(text -> {
                    throw new NotAPlan();
                })
                .run(0, THREE_LINES);
        assertThat(outcome.refused()).isTrue();
        assertThat(outcome.faults()).isEmpty();
    }

    private static PlanDocument endless(TextDocument text) {
        return endless(text);
    }

    private static List<Fault> faults(Function<TextDocument, PlanDocument> recognition) {
        return new Probe(recognition).run(0, THREE_LINES).faults();
    }

    private static List<UsedLines> all() {
        return List.of(new UsedLines(1, 4, LineUse.BODY));
    }

    private static Node node(String id, String parent) {
        return new Node(id, parent, "章", null, "くらし", List.of(), List.of(), FIRST);
    }

    private static PlanDocument plan(
            List<Node> nodes, List<CostTable> tables, List<UsedLines> used, List<Finding> findings) {
        PlanHeader header =
                new PlanHeader("みほん", PlanKind.OTHER, null, List.of(), null, null, List.of(), null, List.of());
        return new PlanDocument(
                header, nodes, List.of(), List.of(), tables, List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), used, findings);
    }
}
