package jp.shirube.recognition.indicator;

import jp.shirube.kernel.Severity;
import jp.shirube.recognition.reading.Rule;

/** Findings of indicator tables. */
public enum IndicatorRule implements Rule {
    /** A row of dashes: the document says that there is no indicator. No arguments. */
    NO_INDICATOR(Severity.INFO);

    private final Severity severity;

    IndicatorRule(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }
}
