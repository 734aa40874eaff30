package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.exchange.LineUse;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Grid;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** The overview table（一覧）: area, item, agreement, project, page. May be printed in several parts; merged cells are blank below. */
final class Overview {

    private static final List<Term> LEVELS = List.of(Term.POLICY_AREA, Term.POLICY_ITEM, Term.AGREEMENT);

    /**
     * A row.
     *
     * @param cells printed area, item and agreement; null where the cell is blank
     * @param filled the same, filled from above where blank
     * @param page null where none is printed
     */
    record Row(
            Line line,
            List<@Nullable String> cells,
            List<@Nullable String> filled,
            String title,
            @Nullable Integer page) {}

    private final Reading reading;
    private final List<Row> rows = new ArrayList<>();
    private final Map<String, Row> byTitle = new HashMap<>();
    private Map<Term, Integer> columns = Map.of();
    private List<@Nullable String> above = new ArrayList<>();
    private int width;
    private int last;

    Overview(Reading reading) {
        this.reading = reading;
    }

    /** Whether a line heads such a table. */
    static boolean isHeader(Line line) {
        Map<Term, Integer> columns = HeaderTerms.of(line);
        boolean levels = columns.containsKey(Term.POLICY_ITEM) || columns.containsKey(Term.AGREEMENT);
        boolean numbered = columns.getOrDefault(Term.CODE, 1) == 0 && columns.getOrDefault(Term.PROJECT, 0) == 1;
        return (levels || numbered) && columns.containsKey(Term.PROJECT) && columns.size() > 2;
    }

    void open(Line header) {
        columns = HeaderTerms.of(header);
        above = new ArrayList<>();
        LEVELS.forEach(level -> above.add(null));
        width = header.cells().size();
        last = header.position();
        reading.use(header, LineUse.HEADER);
    }

    boolean accepts(Line line) {
        return line.position() == last + 1 && line.tabular() && Sheet.label(line) == null;
    }

    void read(Line line) {
        last = line.position();
        Cell title = cell(line, Term.PROJECT);
        if (title.blank()) {
            reading.find(ReadingRule.UNREAD_CELL, reading.source(line), "", line.text());
            return;
        }
        List<@Nullable String> cells = new ArrayList<>();
        for (int i = 0; i < LEVELS.size(); i++) {
            Cell cell = cell(line, LEVELS.get(i));
            String text = cell.blank() ? null : JapaneseText.closeGaps(cell.text());
            cells.add(text);
            if (text != null) {
                above.set(i, text);
            }
        }
        Integer page = Contents.page(cell(line, Term.PAGE).text());
        Row row = new Row(line, cells, new ArrayList<>(above), JapaneseText.closeGaps(title.text()), page);
        reading.source(line);
        Row known = byTitle.putIfAbsent(title.key(), row);
        if (known != null && known.line().key().equals(line.key())) {
            reading.find(ZoneVisionRule.DOUBLED_LINE, reading.source(line), line.text());
        } else {
            rows.add(row);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** The row with a title; null where none has it. */
    @Nullable
    Row find(String title) {
        return byTitle.get(JapaneseText.key(title));
    }

    private Cell cell(Line line, Term term) {
        Integer column = columns.get(term);
        if (column == null) {
            return Cell.EMPTY;
        }
        // Where empty cells cannot be told, the cells that are there end at the right border of the table.
        int lost = reading.document().grid().kind() == Grid.Kind.RAGGED
                ? Math.max(0, width - line.cells().size())
                : 0;
        return column < lost ? Cell.EMPTY : line.cell(column - lost);
    }
}
