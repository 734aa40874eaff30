package jp.shirube.cli.check;

import java.io.PrintStream;
import java.util.List;
import java.util.TreeSet;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** Findings for people: a line each, which an editor can jump to, and the counts at the end. */
final class TextReport {

    private TextReport() {}

    static void print(Checked checked, boolean all, PrintStream out) {
        for (CheckedFile file : checked.files()) {
            print(file.file(), file.findings(), all, out);
        }
        if (!checked.between().isEmpty()) {
            out.println(Texts.of("between"));
            checked.between().forEach(found -> print(found.plan().name(), List.of(found.finding()), all, out));
        }
        long infos = checked.count(Severity.INFO);
        out.println(Texts.of("counts", checked.count(Severity.ERROR), checked.count(Severity.WARNING), infos));
        if (infos > 0 && !all) {
            out.println(Texts.of("infos-hidden"));
        }
        if (!checked.settings().switchedOff().isEmpty()) {
            out.println(Texts.of(
                    "switched-off",
                    String.join(" ", new TreeSet<>(checked.settings().switchedOff()))));
        }
    }

    private static void print(String file, List<Finding> findings, boolean all, PrintStream out) {
        for (Finding finding : findings) {
            if (all || finding.severity() != Severity.INFO) {
                SourceRef source = finding.source();
                String place = source == null || source.line() == null ? file : file + ":" + source.line();
                String severity = Texts.of("severity." + finding.severity().code());
                out.println(Texts.of("finding", place, severity, finding.rule(), finding.message()));
            }
        }
    }
}
