package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import jp.shirube.formats.text.Cell;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import org.jspecify.annotations.Nullable;

/** The columns of a project table, collected from a header that may stand on one line or over several. */
final class ProjectColumns {

    private static final Set<Term> OWN = EnumSet.of(
            Term.CODE, Term.INITIATIVE, Term.PROJECT, Term.DEPARTMENT, Term.OVERVIEW, Term.REMARKS, Term.STATUS);

    private final List<Term> terms = new ArrayList<>();
    private String initiative = "";
    private @Nullable Line ruled;

    /** Whether a line prints nothing but words of such a header, a project or an initiative and one more column among them. */
    static boolean begins(Line line) {
        // What begins with a bracket is a year at most, and no column.
        if (line.key().startsWith("(")) {
            return false;
        }
        List<SpacedHeader.Word> words = SpacedHeader.words(line);
        return words.size() > 1 && ours(words) && (has(words, Term.PROJECT) || has(words, Term.INITIATIVE));
    }

    private static boolean has(List<SpacedHeader.Word> words, Term term) {
        for (SpacedHeader.Word word : words) {
            if (word.term() == term) {
                return true;
            }
        }
        return false;
    }

    /** Takes a header line; false where it is none, or none of a project table. */
    boolean accept(Line line) {
        List<SpacedHeader.Word> words = SpacedHeader.words(line);
        if (words.isEmpty() || !ours(words)) {
            return false;
        }
        for (SpacedHeader.Word word : words) {
            Term term = word.term();
            if (term != null && !terms.contains(term)) {
                terms.add(term);
                initiative = term == Term.INITIATIVE ? word.printed() : initiative;
            }
        }
        if (line.tabular() && words.size() > 1) {
            ruled = line;
        }
        return true;
    }

    boolean empty() {
        return terms.isEmpty();
    }

    boolean has(Term term) {
        return terms.contains(term);
    }

    /** What the document calls an initiative, from the header; empty where it has no such column. */
    String initiativeWord() {
        return initiative;
    }

    /** Whether the header is ruled by tabs or wide gaps, so that its rows may be read by cells. */
    boolean ruled() {
        return ruled != null;
    }

    /** The cell of a row under the header word for a term; an empty cell where there is none. */
    Cell cell(Line row, Term term) {
        Line header = ruled;
        if (header == null) {
            return Cell.EMPTY;
        }
        for (int i = 0; i < header.cells().size(); i++) {
            if (HeaderCell.termOf(header.cell(i)) == term) {
                return row.cell(i);
            }
        }
        return Cell.EMPTY;
    }

    private static boolean ours(List<SpacedHeader.Word> words) {
        for (SpacedHeader.Word word : words) {
            if (word.term() == null || !OWN.contains(word.term())) {
                return false;
            }
        }
        return true;
    }
}
