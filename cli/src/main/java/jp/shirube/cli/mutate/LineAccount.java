package jp.shirube.cli.mutate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.shirube.cli.mutate.Fault.Kind;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.UsedLines;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.SourceRef;

/** Keeps account of every filled line: it must be the source of something, used in another way, or named in a finding. */
final class LineAccount {

    private LineAccount() {}

    /** One fault for each run of lost lines, and one for each place outside the document. */
    static List<Fault> faults(TextDocument text, PlanDocument plan) {
        int size = text.lines().size();
        BitSet accounted = new BitSet(size + 2);
        List<Fault> faults = new ArrayList<>();
        for (SourceRef place : Places.in(plan)) {
            if (place.line() != null && place.endLine() != null) {
                account(place.line(), place.endLine(), size, accounted, faults);
            }
        }
        for (UsedLines lines : plan.usedLines()) {
            account(lines.line(), lines.endLine(), size, accounted, faults);
        }
        int lost = 0;
        for (Line line : text.lines()) {
            boolean gone = !line.blank() && !accounted.get(line.number());
            if (gone && lost == 0) {
                faults.add(new Fault(Kind.LOST_LINE, Integer.toString(line.number())));
            }
            lost = gone ? lost + 1 : 0;
        }
        return faults;
    }

    private static void account(int first, int last, int size, BitSet accounted, List<Fault> faults) {
        if (first < 1 || last < first || last > size) {
            faults.add(new Fault(Kind.WRONG_PLACE, first + "-" + last + "/" + size));
        } else {
            accounted.set(first, last + 1);
        }
    }
}
