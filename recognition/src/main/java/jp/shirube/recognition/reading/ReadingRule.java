package jp.shirube.recognition.reading;

import jp.shirube.kernel.Severity;

/** Findings that any form of document can have. */
public enum ReadingRule implements Rule {
    /** Printed as "to be decided later", ○○ or an example. Arguments: the text. */
    PLACEHOLDER(Severity.INFO),
    /** A character that looks like the right one. Arguments: printed, expected. */
    LOOK_ALIKE(Severity.WARNING),
    /** Tags of another markup were taken out. No arguments. */
    LEFTOVER_MARKUP(Severity.INFO),
    /** The same thing is titled in two ways. Arguments: title here, title in the outline. */
    TITLE_DIFFERS(Severity.WARNING),
    /** A column of a table was cut off. Arguments: what is lost. */
    LOST_COLUMN(Severity.WARNING),
    /** A cell stands in the wrong column or row and was moved where the structure decides it. Arguments: the text. */
    SHIFTED_CELL(Severity.WARNING),
    /** Several cells were printed as one and were taken apart. Arguments: the text. */
    FUSED_CELL(Severity.INFO),
    /** A cell that must be filled is blank. Arguments: name of the column, of what. */
    BLANK_CELL(Severity.WARNING),
    /** A cell could not be understood. Arguments: name of the column, the text. */
    UNREAD_CELL(Severity.WARNING),
    /** A heading is missing; its part was put where the overview says. Arguments: the title. */
    LOST_HEADING(Severity.WARNING),
    /** A footnote without a mark or a mark without a footnote. Arguments: the mark or note. */
    LOOSE_NOTE(Severity.INFO),
    /** Lines that no reader could place. Arguments: number of lines. */
    UNPLACED_LINES(Severity.WARNING),
    /** The document is of no known form; its outline and its tables of indicators and projects were read. No arguments. */
    UNKNOWN_FORM(Severity.ERROR),
    /** No municipality is named as issuer. No arguments. */
    NO_ISSUER(Severity.INFO),
    /** The years of the plan are not printed. No arguments. */
    NO_PERIOD(Severity.INFO);

    private final Severity severity;

    ReadingRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
