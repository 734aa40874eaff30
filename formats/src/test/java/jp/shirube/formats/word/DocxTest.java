package jp.shirube.formats.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import jp.shirube.formats.paper.Block;
import jp.shirube.formats.paper.Paper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;

class DocxTest {
    @Test
    void columnsHaveTheirWidthsForProgramsThatReadOnlyTheGrid() throws IOException {
        Block.Table table = new Block.Table(List.of("番号", "指摘"), List.of(10, 90), List.of(List.of("1", "助詞が重なっています。")));

        byte[] file = Docx.of(new Paper("点検", List.of(new Block.Heading(1, "誤り"), table)));

        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(file))) {
            XWPFTable written = read.getTables().get(0);
            assertThat(written.getRow(1).getCell(1).getText()).isEqualTo("助詞が重なっています。");
            assertThat(written.getCTTbl().getTblGrid().getGridColList())
                    .extracting(CTTblGridCol::getW)
                    .containsExactly(BigInteger.valueOf(963), BigInteger.valueOf(8674));
        }
    }
}
