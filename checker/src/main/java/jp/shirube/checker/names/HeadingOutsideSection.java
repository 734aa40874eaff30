package jp.shirube.checker.names;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.names.Headings.Heading;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.kernel.Mark;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;

/** A heading 4-1-1 below the heading 1-4: the number of a part begins with that of its section. */
final class HeadingOutsideSection implements Rule {

    private static final String DASHES = "[-\uFF0D\u2010\u2011\u2012\u2013\u2014\u2015\u2212]";

    @Override
    public String id() {
        return "heading-outside-section";
    }

    @Override
    public Family family() {
        return Family.NAMES;
    }

    @Override
    public Severity severity() {
        return Severity.INFO;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        List<SourceRef> outside = new ArrayList<>();
        String section = "";
        String firstSection = "";
        String firstNumber = "";
        for (Heading heading : Headings.of(plan)) {
            if (heading.mark().kind() != Mark.Kind.COMPOUND) {
                continue;
            }
            String[] parts =
                    heading.mark().printed().replaceAll("[.\uFF0E]$", "").split(DASHES);
            if (parts.length == 2) {
                section = parts[0] + "-" + parts[1];
            } else if (parts.length == 3 && !section.isEmpty() && !section.equals(parts[0] + "-" + parts[1])) {
                if (outside.isEmpty()) {
                    firstSection = section;
                    firstNumber = heading.mark().printed();
                }
                outside.add(heading.passage().place(0, heading.passage().text().length()));
            }
        }
        if (!outside.isEmpty()) {
            report.at(outside.get(0), outside.subList(1, outside.size()), firstNumber, firstSection, outside.size());
        }
    }
}
