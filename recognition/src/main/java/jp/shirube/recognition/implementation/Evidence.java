package jp.shirube.recognition.implementation;

import java.util.EnumSet;
import java.util.Set;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;

/** Collects the signs of an implementation plan: contents per year beside divisions, budget tables, a title with years. */
final class Evidence {

    private static final String FORM = "実施計画";

    private boolean title;
    private boolean yearPlans;
    private boolean divisions;
    private boolean budget;

    /** What the first line of the header names, whose years may stand on the second. */
    private final EnumSet<ColumnKind> above = EnumSet.noneOf(ColumnKind.class);

    void see(Line line) {
        boolean begins = HeaderLine.begins(line);
        if (begins && !line.cell(0).blank()) {
            above.clear();
        }
        if (begins || (line.tabular() && line.cell(0).blank() && HeaderLine.continues(line))) {
            header(line);
        } else if (!title && line.text().length() <= 50 && line.key().contains(FORM)) {
            title = PeriodLine.of(line) != null || line.key().endsWith(FORM);
        }
    }

    /** Whether every sign was seen, so that nothing further can change the score. */
    boolean complete() {
        return title && yearPlans && divisions && budget;
    }

    /** 0..100; a title alone is no evidence, since other plans name this one. */
    int score() {
        int score = (yearPlans ? 50 : 0) + (yearPlans && divisions ? 15 : 0) + (budget ? 15 : 0);
        return score == 0 ? 0 : score + (title ? 20 : 0);
    }

    private void header(Line line) {
        Set<ColumnKind> kinds = EnumSet.copyOf(above);
        int years = 0;
        for (Cell cell : line.cells()) {
            kinds.addAll(ColumnKind.listIn(cell.key()));
            years += HeaderLine.isYear(cell.key()) ? 1 : 0;
        }
        above.addAll(kinds);
        boolean projects = kinds.contains(ColumnKind.PROJECT) || kinds.contains(ColumnKind.DEPARTMENT);
        yearPlans |= projects && (kinds.contains(ColumnKind.YEARS) || years > 1);
        divisions |= kinds.contains(ColumnKind.DEPARTMENT);
        budget |= projects && years > 1 && kinds.contains(ColumnKind.TOTAL);
    }
}
