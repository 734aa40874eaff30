package jp.shirube.recognition.implementation;

import jp.shirube.kernel.Severity;
import jp.shirube.recognition.reading.Rule;

/** Findings of implementation plans. */
enum ImplementationRule implements Rule {
    /** An entry of the outline has no row or sheet. Arguments: level, mark and title. */
    OUTLINE_WITHOUT_ROW(Severity.WARNING),
    /** A heading or initiative that the outline does not list. Arguments: level, title. */
    NOT_IN_OUTLINE(Severity.WARNING),
    /** The number before a title differs from the outline. Arguments: title, printed mark, mark in the outline. */
    MARK_DIFFERS(Severity.WARNING),
    /** A sheet without a heading that says what it belongs to. No arguments. */
    SHEET_WITHOUT_HEADING(Severity.WARNING),
    /** A division or status that is blank here was taken from another listing. Arguments: column, project, text taken. */
    TAKEN_FROM_OTHER_LISTING(Severity.INFO),
    /** Two listings of a project disagree. Arguments: column, project, text here, text kept. */
    LISTINGS_DIFFER(Severity.WARNING),
    /** A name printed over two rows was joined. Arguments: joined name, second half. */
    JOINED_NAME(Severity.WARNING),
    /** The same row is printed twice. Arguments: the text. */
    DOUBLED_ROW(Severity.WARNING),
    /** A budget row whose label is the name of no project. Arguments: label. */
    BUDGET_WITHOUT_PROJECT(Severity.WARNING),
    /** A budget row was matched with a project of a slightly other name. Arguments: label, name. */
    BUDGET_NAME_DIFFERS(Severity.WARNING),
    /** A project has two different costs for a year. Arguments: project, year, amount here, amount kept. */
    COST_DIFFERS(Severity.WARNING),
    /** A row of a breakdown of funds, kept as a finding only. Arguments: the row. */
    FUNDING_ROW(Severity.INFO),
    /** A subtotal row. Arguments: the row. */
    SUBTOTAL_ROW(Severity.INFO),
    /** A budget table without the sum row that the others have. No arguments. */
    NO_TOTAL(Severity.WARNING),
    /** The unit of money is not printed at this table. Arguments: the unit assumed. */
    UNIT_NOT_PRINTED(Severity.WARNING),
    /** A sheet names another period than the first. Arguments: printed here, printed first. */
    PERIOD_DIFFERS(Severity.WARNING),
    /** A row whose empty cells cannot be counted. Arguments: the row. */
    UNSURE_COLUMNS(Severity.WARNING),
    /** No line names the years of the plan. No arguments. */
    PERIOD_NOT_PRINTED(Severity.INFO),
    /** A row of contents that no project stands beside. Arguments: the row. */
    LOOSE_CONTENTS(Severity.WARNING),
    /** An entry may be two, with the bullet between them taken for a middle dot. Arguments: the entry. */
    POSSIBLY_TWO_ENTRIES(Severity.INFO);

    private final Severity severity;

    ImplementationRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
