package jp.shirube.bench.town;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.Inspection;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Passages;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.IssuerKind;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.Recognition;

/**
 * Checks the plans of many towns, of 300 projects each, in one call, and a quarter of them: the time for one plan should be the same. The
 * plans are alike but for their issuers, so that they fit into memory. Counts the processor time of this thread.
 */
public final class ManyPlans {

    /** Highest ratio of the times for one plan that still counts as linear. */
    public static final double GOAL = 1.25;

    /** About as many as there are municipalities. */
    public static final int PLANS = 1788;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int QUARTER = PLANS / 4;

    private int kept;

    /**
     * What was measured.
     *
     * @param part milliseconds for one plan where a quarter is checked
     * @param all milliseconds for one plan where all are
     */
    public record Result(double part, double all) {

        /** All over part. */
        public double ratio() {
            return all / part;
        }
    }

    /** Measures once, after a quarter has been checked to warm up. */
    public Result measure() {
        List<CheckedPlan> plans = plans();
        millis(plans.subList(0, QUARTER));
        double part = millis(plans.subList(0, QUARTER)) / QUARTER;
        double all = millis(plans) / PLANS;
        return new Result(part, all);
    }

    /** A number that depends on all work done. */
    public int kept() {
        return kept;
    }

    private double millis(List<CheckedPlan> plans) {
        long start = THREADS.getCurrentThreadCpuTime();
        for (CheckedPlan plan : plans) {
            kept += Inspection.of(plan, Settings.STANDARD).size();
        }
        kept += Inspection.ofTown(plans, Settings.STANDARD).size();
        return (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    }

    private static List<CheckedPlan> plans() {
        TextDocument text = TextDocument.of(MadeUpTown.document());
        List<Passage> passages = Passages.of(text);
        PlanDocument read = Recognition.read(text);
        List<CheckedPlan> plans = new ArrayList<>();
        for (int i = 0; i < PLANS; i++) {
            Issuer issuer = new Issuer(i + "町", IssuerKind.MUNICIPALITY, null);
            PlanHeader old = read.plan();
            PlanHeader header = new PlanHeader(
                    old.title(),
                    old.kind(),
                    issuer,
                    old.members(),
                    old.period(),
                    old.upperPlan(),
                    old.relatedPlans(),
                    old.state(),
                    old.sources());
            PlanDocument plan = read.withReading(header, read.figures(), read.usedLines(), read.findings());
            plans.add(new CheckedPlan("plan-" + i, plan, passages, text));
        }
        return plans;
    }
}
