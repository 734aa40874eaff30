package jp.shirube.app.desk.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import jp.shirube.formats.table.DataTable;
import jp.shirube.formats.table.TableCell;
import jp.shirube.formats.table.Xlsx;
import org.junit.jupiter.api.Test;

class LongTextsTest {
    private static DataTable table(String text) {
        return new DataTable("t", List.of("a"), List.of(List.of(TableCell.of(text))));
    }

    @Test
    void aTextThatFitsStaysAsItIs() {
        DataTable fitting = table("a".repeat(Xlsx.LONGEST_TEXT));
        assertThat(LongTexts.fit(fitting)).isSameAs(fitting);
    }

    @Test
    void aLongerTextSaysWhereItEndsAndTheTableSaysHowMany() {
        DataTable cut = LongTexts.fit(table("a" + "\ud840\udc0b".repeat(Xlsx.LONGEST_TEXT)));
        String text = cut.rows().get(0).get(0).text();
        assertThat(text).hasSizeLessThanOrEqualTo(Xlsx.LONGEST_TEXT).endsWith("（つづきはCSVに）");
        assertThat(text.codePoints())
                .noneMatch(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
        assertThat(cut.notes()).singleElement().asString().contains("1か所");
    }
}
