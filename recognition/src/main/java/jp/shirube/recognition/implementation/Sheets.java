package jp.shirube.recognition.implementation;

import java.util.List;
import java.util.stream.Stream;

/**
 * A document taken apart.
 *
 * @param sheets in order of print; those without headings hold what stands before the first
 * @param periods the lines that name the years of the plan
 */
record Sheets(List<Sheet> sheets, List<PeriodLine> periods) {

    Sheets {
        sheets = List.copyOf(sheets);
        periods = List.copyOf(periods);
    }

    Stream<Table> tables() {
        return sheets.stream().flatMap(sheet -> sheet.tables().stream());
    }
}
