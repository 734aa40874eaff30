package jp.shirube.checker.text;

import jp.shirube.checker.CheckedPlan;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.SourceRef;

/** What reading has already said about a place, so that a rule need not say it again. */
public final class ReadingFindings {

    private ReadingFindings() {}

    /** Whether reading reported a rule of its own at the line of a place. */
    public static boolean tell(CheckedPlan plan, String rule, SourceRef place) {
        for (Finding finding : plan.plan().findings()) {
            SourceRef source = finding.source();
            if (finding.rule().equals(rule)
                    && source != null
                    && source.line() != null
                    && source.line().equals(place.line())) {
                return true;
            }
        }
        return false;
    }
}
