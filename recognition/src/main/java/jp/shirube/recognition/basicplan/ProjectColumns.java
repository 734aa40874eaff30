package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.value.MoneyScale;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/**
 * The header of a table of projects: what each column holds, in any order.
 *
 * @param roles of the columns, left to right
 * @param years the columns that are about one year
 * @param unit unit of money printed in the header or above the table; empty where none is
 * @param header the line of the header
 */
record ProjectColumns(List<Role> roles, List<YearColumn> years, String unit, Line header) {

    /** What a column holds. */
    enum Role {
        NAME,
        CODE,
        OVERVIEW,
        EFFECT,
        FLAGS,
        DEPARTMENT,
        /** What is done in a year, or what it costs. */
        YEAR,
        OTHER
    }

    private static final int LONGEST_HEADER = 20;

    ProjectColumns {
        roles = List.copyOf(roles);
        years = List.copyOf(years);
    }

    /** Reads a line; null unless it names a column of projects and one of what they are or who is in charge. */
    static @Nullable ProjectColumns find(Line line) {
        if (!line.tabular() || !namesProjects(line)) {
            return null;
        }
        List<@Nullable Term> terms = new ArrayList<>();
        for (Cell cell : line.cells()) {
            terms.add(HeaderCell.termOf(cell));
        }
        if (terms.contains(Term.BASELINE) || terms.contains(Term.TARGET)) {
            return null;
        }
        Term name = terms.contains(Term.PROJECT) ? Term.PROJECT : Term.INITIATIVE;
        List<Role> roles = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Role role = role(line.cell(i), terms.get(i), name);
            roles.add(role != Role.FLAGS && roles.contains(role) ? Role.OTHER : role);
        }
        List<YearColumn> years = YearColumn.listIn(line);
        years.forEach(year -> roles.set(year.index(), Role.YEAR));
        boolean described =
                roles.contains(Role.OVERVIEW) || roles.contains(Role.FLAGS) || roles.contains(Role.DEPARTMENT);
        return roles.contains(Role.NAME) && (described || years.size() > 1)
                ? new ProjectColumns(roles, years, MoneyScale.wordIn(line.key()), line)
                : null;
    }

    /** The same header under a line that prints the unit of money, where the header prints none itself. */
    ProjectColumns withUnit(String above) {
        return unit.isEmpty() ? new ProjectColumns(roles, years, above, header) : this;
    }

    /** A quick look: all cells are short, and one is headed as the name of projects. Most rows end here. */
    private static boolean namesProjects(Line line) {
        boolean named = false;
        for (Cell cell : line.cells()) {
            if (cell.text().length() > 2 * LONGEST_HEADER) {
                return false;
            }
        }
        for (Cell cell : line.cells()) {
            Term term = Term.sharesFirstLetter(cell.key()) ? Term.of(plain(cell.key())) : null;
            named |= term == Term.PROJECT || term == Term.INITIATIVE;
        }
        return named;
    }

    private static String plain(String key) {
        int open = key.indexOf('(');
        int note = key.indexOf('※');
        int end = open > 0 ? open : note > 0 ? note : key.length();
        return key.substring(0, end);
    }

    /** The first column with a role; -1 where there is none. */
    int indexOf(Role role) {
        return roles.indexOf(role);
    }

    private static Role role(Cell cell, @Nullable Term term, Term name) {
        if (term == name) {
            return Role.NAME;
        }
        if (term == null) {
            return Role.OTHER;
        }
        return switch (term) {
            case OVERVIEW, ACTIVITY, YEAR_PLANS -> Role.OVERVIEW;
            case EFFECT -> Role.EFFECT;
            case REMARKS, STATUS -> Role.FLAGS;
            case DEPARTMENT -> Role.DEPARTMENT;
            case CODE -> Role.CODE;
            default -> Role.OTHER;
        };
    }
}
