package jp.shirube.formats.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import jp.shirube.formats.paper.Block;
import jp.shirube.formats.paper.Paper;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** A document as a file of Word（docx）: real headings, heads of tables that repeat, page numbers, A4. Nothing in it runs. */
public final class Docx {
    /** Measures in twentieths of a point: A4 with margins of 20 mm. */
    private static final int WIDTH = 11_906;

    private static final int HEIGHT = 16_838;
    private static final int MARGIN = 1_134;

    /** A font of every Word for Japanese; another machine takes its own. */
    private static final String FONT = "Yu Gothic";

    private static final int TITLE_SIZE = 18;
    private static final int TEXT_SIZE = 10;
    private static final int TABLE_SIZE = 9;
    private static final String HEAD_COLOUR = "E8ECF4";

    private final XWPFDocument document = new XWPFDocument();

    private Docx() {}

    /** The bytes of the file. */
    public static byte[] of(Paper paper) {
        Docx docx = new Docx();
        try (XWPFDocument open = docx.document) {
            docx.write(paper);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            open.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Paper paper) {
        document.getProperties().getCoreProperties().setTitle(paper.title());
        document.createStyles();
        for (int level = 1; level <= 3; level++) {
            style(level);
        }
        say(document.createParagraph(), paper.title(), TITLE_SIZE, true);
        paper.blocks().forEach(this::write);
        page();
    }

    private void write(Block block) {
        if (block instanceof Block.Heading heading) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setStyle("Heading" + heading.level());
            paragraph.setKeepNext(true);
            paragraph.setSpacingBefore(240);
            say(paragraph, heading.text(), TITLE_SIZE - 2 * heading.level(), true);
        } else if (block instanceof Block.Text text) {
            XWPFParagraph paragraph = document.createParagraph();
            paragraph.setSpacingAfter(80);
            say(paragraph, text.text(), TEXT_SIZE, false);
        } else if (block instanceof Block.Table table) {
            write(table);
        }
    }

    /** Named so that Word lists the headings in its outline. */
    private void style(int level) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId("Heading" + level);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal("heading " + level);
        style.addNewQFormat();
        style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
        document.getStyles().addStyle(new XWPFStyle(style));
    }

    private void write(Block.Table table) {
        XWPFTable written =
                document.createTable(table.rows().size() + 1, table.heads().size());
        written.setWidth("100%");
        columns(written, table.widths());
        fill(written.getRow(0), table.heads(), table.widths(), true);
        written.getRow(0).setRepeatHeader(true);
        for (int row = 0; row < table.rows().size(); row++) {
            fill(written.getRow(row + 1), table.rows().get(row), table.widths(), false);
        }
        document.createParagraph();
    }

    /** Word reads the widths of cells, others those of the grid. */
    private static void columns(XWPFTable table, List<Integer> widths) {
        CTTbl written = table.getCTTbl();
        CTTblGrid grid = written.getTblGrid() == null ? written.addNewTblGrid() : written.getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf((WIDTH - 2L * MARGIN) * width / 100));
        }
    }

    private static void fill(XWPFTableRow row, List<String> texts, List<Integer> widths, boolean head) {
        row.setCantSplitRow(true);
        for (int column = 0; column < texts.size(); column++) {
            XWPFTableCell cell = row.getCell(column);
            cell.setWidth(widths.get(column) + "%");
            if (head) {
                cell.setColor(HEAD_COLOUR);
            }
            say(cell.getParagraphArray(0), texts.get(column), TABLE_SIZE, head);
        }
    }

    private static void say(XWPFParagraph paragraph, String text, int size, boolean bold) {
        XWPFRun run = paragraph.createRun();
        for (XWPFRun.FontCharRange range : XWPFRun.FontCharRange.values()) {
            run.setFontFamily(FONT, range);
        }
        run.setBold(bold);
        run.setFontSize(size);
        String[] lines = text.split("\n", -1);
        for (int line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], line);
        }
    }

    private void page() {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(WIDTH));
        size.setH(BigInteger.valueOf(HEIGHT));
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(MARGIN));
        XWPFFooter footer = document.createHeaderFooterPolicy().createFooter(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph number = footer.createParagraph();
        number.setAlignment(ParagraphAlignment.CENTER);
        number.getCTP().addNewFldSimple().setInstr("PAGE");
    }
}
