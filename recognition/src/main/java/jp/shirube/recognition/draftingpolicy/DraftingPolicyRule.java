package jp.shirube.recognition.draftingpolicy;

import jp.shirube.kernel.Severity;
import jp.shirube.recognition.reading.Rule;

/** Findings that only a drafting policy can have. */
enum DraftingPolicyRule implements Rule {
    /** A caption of indicators without any indicator. Arguments: the caption. */
    NO_INDICATOR_YET(Severity.INFO),
    /** A month without a year to belong to. Arguments: the line. */
    MONTH_WITHOUT_YEAR(Severity.WARNING);

    private final Severity severity;

    DraftingPolicyRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
