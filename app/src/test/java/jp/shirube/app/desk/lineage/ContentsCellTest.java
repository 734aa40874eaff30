package jp.shirube.app.desk.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.intake.DocumentLine;
import jp.shirube.app.intake.LineRange;
import org.junit.jupiter.api.Test;

class ContentsCellTest {
    private static final String HEADER = "\t2025年度 (令和7年度)\t2026年度 (令和8年度)\t2027年度 (令和9年度)\t担当課";

    @Test
    void contentsThatStandOnceAreToldByTheirText() {
        assertThat(ContentsCell.find(
                        lines(HEADER, "ア 取組\t・設計\t・工事\t・開館\t事業"), new LineRange(2, 2), List.of("工事"), 2026))
                .contains(new CellPlace(2, 2));
    }

    @Test
    void equalContentsAreToldByTheColumnOfTheirYear() {
        assertThat(ContentsCell.find(
                        lines(HEADER, "ア 取組\t・募集\t・募集\t・募集\t事業"), new LineRange(2, 2), List.of("募集"), 2027))
                .contains(new CellPlace(2, 3));
    }

    @Test
    void equalContentsWithoutTheirColumnAreNotTold() {
        assertThat(ContentsCell.find(lines(HEADER, "・募集 ・説明会\t\t\t\t\t・募集"), new LineRange(2, 2), List.of("募集"), 2026))
                .isEmpty();
    }

    private static List<DocumentLine> lines(String... texts) {
        List<DocumentLine> lines = new ArrayList<>();
        for (String text : texts) {
            lines.add(new DocumentLine(lines.size() + 1, text, false));
        }
        return lines;
    }
}
