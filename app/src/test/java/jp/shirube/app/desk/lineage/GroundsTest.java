package jp.shirube.app.desk.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.intake.DocumentLine;
import jp.shirube.app.intake.LineRange;
import org.junit.jupiter.api.Test;

class GroundsTest {
    private static final List<DocumentLine> LINES =
            lines("事業費（千円）\tR6(2024)\tR7(2025)\tR8(2026)", "5,000\t5,000\t7,000");

    @Test
    void theCellOfAYearIsToldAmongEqualAmountsByItsColumn() {
        assertThat(Grounds.find(LINES, new LineRange(2, 2), money("5,000", 2025))
                        .cell())
                .isEqualTo(new CellPlace(2, 1));
        assertThat(Grounds.find(LINES, new LineRange(2, 2), money("5,000", 2024))
                        .cell())
                .isEqualTo(new CellPlace(2, 0));
    }

    @Test
    void unitAndYearComeFromTheNearestLineThatPrintsThem() {
        Grounds grounds = Grounds.find(LINES, new LineRange(2, 2), money("7,000", 2026));
        assertThat(grounds.unit()).isEqualTo(new Grounds.Words("事業費（千円）", 1));
        assertThat(grounds.year()).isEqualTo(new Grounds.Words("R8(2026)", 1));
    }

    @Test
    void aCellThatCannotBeToldFromItsNeighboursIsNotMarked() {
        List<DocumentLine> broken = lines("事業費（千円）\tR6(2024)\tR7(2025)\tR8(2026)", "5,000\t5,000");
        assertThat(Grounds.find(broken, new LineRange(2, 2), money("5,000", 2025))
                        .cell())
                .isNull();
    }

    @Test
    void aLineWithASumColumnCountsFromItsFirstAmount() {
        List<DocumentLine> sums = lines("事業\tR6(2024)\tR7(2025)\t計", "橋\t5\t5\t10");
        assertThat(Grounds.find(sums, new LineRange(2, 2), money("5", 2025)).cell())
                .isEqualTo(new CellPlace(2, 2));
    }

    private static Spoken money(String text, int year) {
        return new Spoken("", text, null, null, null, "千円", year, null, null);
    }

    private static List<DocumentLine> lines(String... texts) {
        List<DocumentLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new DocumentLine(lines.size() + 1, text, false));
        }
        return lines;
    }
}
