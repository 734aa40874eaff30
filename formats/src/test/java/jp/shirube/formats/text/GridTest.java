package jp.shirube.formats.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridTest {

    private static final String TABLE = "事業\t担当課\tR6\tR7\n"
            + "バスの運行\t企画課\t100\t\n"
            + "道路の補修\t\t\t200\n"
            + "\t建設課\t5\t6\n"
            + "本文だけの 行\n\n"
            + "広報\t総務課\t1\t2\n";

    @Test
    void endsACellAtEveryTab() {
        assertThat(cells(TABLE))
                .containsExactly(
                        List.of("事業", "担当課", "R6", "R7"),
                        List.of("バスの運行", "企画課", "100"),
                        List.of("道路の補修", "", "", "200"),
                        List.of("", "建設課", "5", "6"),
                        List.of("本文だけの 行"),
                        List.of(""),
                        List.of("広報", "総務課", "1", "2"));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8})
    void findsTheSameCellsWhereSpacesStandForTabs(int width) {
        String spaced = TABLE.replace("\t", " ".repeat(width));
        assertThat(TextDocument.of(spaced).grid()).isEqualTo(new Grid(Grid.Kind.SPACES, width));
        assertThat(cells(spaced)).isEqualTo(cells(TABLE));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 8})
    void isNotMisledByAStrayDoubleSpaceInRunningText(int width) {
        String spaced = (TABLE.repeat(10) + "本文に  二つの空白\n").replace("\t", " ".repeat(width));
        assertThat(TextDocument.of(spaced).grid()).isEqualTo(new Grid(Grid.Kind.SPACES, width));
    }

    @Test
    void countsAGapOfAnyLengthAsOneBorderWhereColumnsAreAligned() {
        String ragged = "事業     担当課   R6\nバスの運行  企画課    100\n道路    建設課       20\n";
        assertThat(TextDocument.of(ragged).grid().kind()).isEqualTo(Grid.Kind.RAGGED);
        assertThat(cells(ragged))
                .containsExactly(
                        List.of("事業", "担当課", "R6"), List.of("バスの運行", "企画課", "100"), List.of("道路", "建設課", "20"));
    }

    @Test
    void keepsIdeographicAndLoneSpacesInsideACell() {
        assertThat(cells("町　民 の声\tA B\n")).containsExactly(List.of("町　民 の声", "A B"));
    }

    @Test
    void dropsTheEmptyCellsAfterTheLastFilledOne() {
        assertThat(cells("値\t\t\t\n\t\t\n")).containsExactly(List.of("値"), List.of(""));
    }

    @Test
    void givesAnEmptyCellRightOfTheLast() {
        Line line = TextDocument.of("一\t二").lines().get(0);
        assertThat(line.cell(1).text()).isEqualTo("二");
        assertThat(line.cell(99).blank()).isTrue();
    }

    private static List<List<String>> cells(String text) {
        return TextDocument.of(text).lines().stream()
                .map(line -> line.cells().stream().map(Cell::text).toList())
                .toList();
    }
}
