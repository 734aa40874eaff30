package jp.shirube.recognition.zonevision;

import jp.shirube.kernel.Severity;
import jp.shirube.recognition.reading.Rule;

/** Findings of zone visions. */
enum ZoneVisionRule implements Rule {
    /** A heading's mark is of another kind than those beside it. Arguments: the mark, a mark beside it. */
    MARK_OUT_OF_SERIES(Severity.WARNING),
    /** The numbers of headings do not follow each other. Arguments: the mark, the one before. */
    MARK_GAP(Severity.WARNING),
    /** The same line is printed twice. Arguments: the text. */
    DOUBLED_LINE(Severity.WARNING),
    /** The table of contents names a heading that the text lacks. Arguments: the title. */
    CONTENTS_WITHOUT_HEADING(Severity.WARNING),
    /** The overview lists a project without a sheet. Arguments: the title. */
    OVERVIEW_WITHOUT_SHEET(Severity.WARNING),
    /** A sheet is missing in the overview. Arguments: name of the project. */
    SHEET_NOT_LISTED(Severity.WARNING),
    /** The overview prints another place than the text. Arguments: printed, the title in the text. */
    OVERVIEW_DIFFERS(Severity.WARNING),
    /** A blank cell of the overview filled from above would be wrong. Arguments: what stands above, the title in the text. */
    OVERVIEW_FILLED(Severity.INFO),
    /** Two sheets have one name. Arguments: the name. */
    SAME_NAME(Severity.WARNING),
    /** A row of a sheet whose name row is missing. Arguments: the text. */
    SHEET_WITHOUT_NAME(Severity.ERROR),
    /** A sheet stands under no heading. Arguments: name of the project. */
    SHEET_WITHOUT_NODE(Severity.WARNING),
    /** The heading of this part was lost, and no overview tells it. Arguments: title of the node before. */
    HEADING_MISSING(Severity.WARNING),
    /** A sheet's row label is not known. Arguments: the label. */
    UNKNOWN_LABEL(Severity.WARNING),
    /** Words stand in place of arrows. Arguments: the words. */
    WORDS_FOR_ARROWS(Severity.WARNING),
    /** The cost header was read but its values were lost. Arguments: leftover cells. */
    LOST_AMOUNTS(Severity.WARNING),
    /** The printed sum of a row is not that of its years. Arguments: printed sum, sum of the years. */
    COST_TOTAL_DIFFERS(Severity.WARNING),
    /** A row of funds under the costs, kept as a note. Arguments: its label. */
    FUNDING_ROW(Severity.INFO),
    /** The unit of the costs is not printed. No arguments. */
    UNIT_NOT_PRINTED(Severity.WARNING),
    /** A note right under an indicator table, where no blank lines tell whether it is the table's or the sheet's. Arguments: the note. */
    NOTE_OF_TABLE(Severity.INFO),
    /** The date of a meeting goes on into the next year though no year is printed. Arguments: the date as printed. */
    YEAR_TURNED(Severity.INFO),
    /** A date could not be told. Arguments: the date as printed. */
    UNREAD_DATE(Severity.WARNING);

    private final Severity severity;

    ZoneVisionRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
