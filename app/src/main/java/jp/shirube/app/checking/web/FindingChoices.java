package jp.shirube.app.checking.web;

import java.util.List;
import jp.shirube.app.checking.PlanFinding;

/** What a list of findings can be narrowed to. */
record FindingChoices(List<String> divisions, List<String> branches, List<String> families) {
    static FindingChoices of(List<PlanFinding> findings) {
        return new FindingChoices(
                findings.stream()
                        .flatMap(each -> each.divisions().stream())
                        .distinct()
                        .sorted()
                        .toList(),
                findings.stream()
                        .map(FindingFilter::root)
                        .filter(each -> !each.isEmpty())
                        .distinct()
                        .toList(),
                findings.stream().map(FindingFilter::family).distinct().toList());
    }
}
