package jp.shirube.checker.text;

import java.util.HashSet;
import java.util.Set;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.SourceRef;

/** What reading has already said about a place, so that a rule need not say it again. */
public final class ReadingFindings {

    private static final Derived<Set<String>> TOLD = new Derived<>(ReadingFindings::told);

    private ReadingFindings() {}

    /** Whether reading reported a rule of its own at the line of a place. */
    public static boolean tell(CheckedPlan plan, String rule, SourceRef place) {
        return place.line() != null && plan.derived(TOLD).contains(sign(rule, place.line()));
    }

    private static Set<String> told(CheckedPlan plan) {
        Set<String> told = new HashSet<>();
        for (Finding finding : plan.plan().findings()) {
            SourceRef source = finding.source();
            if (source != null && source.line() != null) {
                told.add(sign(finding.rule(), source.line()));
            }
        }
        return told;
    }

    private static String sign(String rule, int line) {
        return rule + '@' + line;
    }
}
