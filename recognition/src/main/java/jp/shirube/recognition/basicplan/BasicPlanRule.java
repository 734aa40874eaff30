package jp.shirube.recognition.basicplan;

import jp.shirube.kernel.Severity;
import jp.shirube.recognition.reading.Rule;

/** Findings of basic plans. */
enum BasicPlanRule implements Rule {
    /** A heading that the list of its parent does not have. Arguments: title. */
    UNLISTED_HEADING(Severity.WARNING),
    /** Listed as 再掲, but the original is nowhere. Arguments: name. */
    RELISTED_WITHOUT_ORIGINAL(Severity.WARNING),
    /** Listed as 再掲, and several projects have the name. Arguments: name. */
    SEVERAL_ORIGINALS(Severity.WARNING),
    /** Listed twice in the same words without 再掲. Arguments: name. */
    LISTED_TWICE(Severity.WARNING),
    /** Two projects of one name with different overviews. Arguments: name. */
    SAME_NAME(Severity.WARNING),
    /** The second listing describes the project in other words. Arguments: name. */
    OVERVIEW_DIFFERS(Severity.INFO),
    /** Two listings of one project print different amounts for a year. Arguments: name. */
    COST_DIFFERS(Severity.WARNING),
    /** A table of projects without its header. Arguments: the header that was used. */
    LOST_HEADER(Severity.WARNING),
    /** A table that could belong to the programme above or to the plan. Arguments: title it was put under, title of the other. */
    EITHER_PLACE(Severity.WARNING),
    /** A table of indicators without a heading of its own, so that its kind is a guess. Arguments: title of the node. */
    UNHEADED_INDICATORS(Severity.INFO),
    /** A column of a table of projects that is not understood; kept as notes. Arguments: header. */
    OTHER_COLUMN(Severity.INFO);

    private final Severity severity;

    BasicPlanRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
