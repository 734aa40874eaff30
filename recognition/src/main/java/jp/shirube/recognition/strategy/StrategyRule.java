package jp.shirube.recognition.strategy;

import jp.shirube.kernel.Severity;
import jp.shirube.recognition.reading.Rule;

/** Findings that only a strategy can have. */
enum StrategyRule implements Rule {
    /** Two projects of different names carry one code. Arguments: the code. */
    DUPLICATE_CODE(Severity.WARNING),
    /** The same project is printed again. Arguments: its name. */
    PRINTED_AGAIN(Severity.INFO),
    /** A caption has nothing under it. Arguments: the caption. */
    LOST_FIGURE(Severity.INFO),
    /** A line was read as the name of an initiative, but may continue the name of the project above. Arguments: the line. */
    INITIATIVE_OR_NAME(Severity.WARNING),
    /** A line was read as a part of the name of a project, but may name an initiative. Arguments: the line. */
    NAME_OR_INITIATIVE(Severity.WARNING),
    /** An indicator table whose values could not be told apart. Arguments: the name of the indicator. */
    UNREAD_VALUES(Severity.WARNING);

    private final Severity severity;

    StrategyRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
