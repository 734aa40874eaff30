package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.recognition.value.MoneyScale;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of projects that is about one year: what is done or what it costs.
 *
 * @param index of the column
 * @param year fiscal year
 * @param term COST or YEAR_PLANS where the header says so; null where it prints the year alone
 * @param unit unit of money printed in the header; empty where none is
 */
record YearColumn(int index, int year, @Nullable Term term, String unit) {

    /** The columns of years in a header, left to right; a cell of several years is none. */
    static List<YearColumn> listIn(Line header) {
        List<YearColumn> columns = new ArrayList<>();
        for (int i = 0; i < header.cells().size(); i++) {
            Cell cell = header.cell(i);
            HeaderCell words = HeaderCell.of(cell);
            List<PrintedYear> years = words.years();
            boolean one = !years.isEmpty()
                    && years.stream()
                            .allMatch(year -> year.year() == years.get(0).year());
            Term term = words.term();
            boolean plain = term == null || term == Term.COST || term == Term.YEAR_PLANS || term == Term.OVERVIEW;
            if (one && plain) {
                Term kind = term == Term.OVERVIEW ? Term.YEAR_PLANS : term;
                columns.add(new YearColumn(i, years.get(0).year(), kind, MoneyScale.wordIn(cell.key())));
            }
        }
        return columns;
    }
}
