package jp.shirube.app.checking.web;

import java.util.List;
import jp.shirube.app.checking.PlanFinding;
import jp.shirube.kernel.Severity;

/** How many findings of each severity there are. */
record FindingCounts(int errors, int warnings, int infos) {
    static FindingCounts of(List<PlanFinding> findings) {
        return new FindingCounts(
                count(findings, Severity.ERROR), count(findings, Severity.WARNING), count(findings, Severity.INFO));
    }

    public int all() {
        return errors + warnings + infos;
    }

    /** Those of a severity by its code. */
    public int of(String severity) {
        return switch (severity) {
            case "error" -> errors;
            case "warning" -> warnings;
            default -> infos;
        };
    }

    private static int count(List<PlanFinding> findings, Severity severity) {
        return (int)
                findings.stream().filter(each -> each.severity() == severity).count();
    }
}
