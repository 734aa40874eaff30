package jp.shirube.recognition;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import jp.shirube.exchange.CarriedLines;
import jp.shirube.exchange.Figure;
import jp.shirube.exchange.LineUse;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.Sourced;
import jp.shirube.exchange.UsedLines;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.recognition.basicplan.BasicPlanForm;
import jp.shirube.recognition.draftingpolicy.DraftingPolicyForm;
import jp.shirube.recognition.header.FrontMatter;
import jp.shirube.recognition.header.HeaderCompletion;
import jp.shirube.recognition.implementation.ImplementationForm;
import jp.shirube.recognition.other.OtherForm;
import jp.shirube.recognition.prose.Figures;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.strategy.StrategyForm;
import jp.shirube.recognition.zonevision.ZoneVisionForm;
import org.jspecify.annotations.Nullable;

/** The door of recognition: a document goes in, a plan in the exchange format comes out. */
public final class Recognition {

    /** Least evidence with which a document counts as a plan. */
    private static final int ENOUGH = 10;

    /** What the title adds to a form that the document shows anyway: of two forms it decides. */
    private static final int TITLED = 40;

    /** Evidence with which the form that the title names is beyond doubt. */
    private static final int SURE_IF_TITLED = Form.BEYOND_DOUBT - TITLED;

    /** Those that are quick to tell come first. */
    private static final List<Form> FORMS = List.of(
            new ZoneVisionForm(),
            new ImplementationForm(),
            new DraftingPolicyForm(),
            new BasicPlanForm(),
            new StrategyForm(),
            new OtherForm());

    private Recognition() {}

    /**
     * Reads a document as the form for which it shows most evidence.
     *
     * <p>Whatever the document says, the reading finishes: what is doubtful or could not be placed stands in the findings.
     *
     * @throws NotAPlan where the document shows no form of planning document
     */
    public static PlanDocument read(TextDocument document) {
        Reading reading = new Reading(document);
        PlanDocument read = form(reading).read(reading);
        PlanHeader header = HeaderCompletion.of(reading, read.plan());
        PlanDocument plan = LooseIndicators.place(reading, FrontMatter.place(reading, read));
        List<Figure> figures = figures(reading, plan);
        reading.settle(CarriedLines.of(plan.withReading(header, figures, reading.usedLines(), reading.findings())));
        reading.reportUnplaced();
        return plan.withReading(header, figures, reading.usedLines(), reading.findings());
    }

    /**
     * The form with most evidence; of two with as much, the one that the title names, else the one that is quicker to tell. Mostly the
     * named one is beyond doubt, and no other need be looked for; where it is not, it is weighed last.
     */
    private static Form form(Reading reading) {
        Form titled = titled(reading);
        if (titled != null && titled.evidence(reading, SURE_IF_TITLED - 1) >= SURE_IF_TITLED) {
            return titled;
        }
        Form best = null;
        int most = ENOUGH - 1;
        for (Form form : FORMS) {
            int evidence = form == titled ? 0 : form.evidence(reading, most);
            if (evidence > most) {
                most = evidence;
                best = form;
            }
            if (most >= Form.BEYOND_DOUBT) {
                return form;
            }
        }
        int evidence = titled == null ? 0 : titled.evidence(reading, 0);
        best = evidence >= ENOUGH && evidence + TITLED >= most ? titled : best;
        if (best == null) {
            throw new NotAPlan();
        }
        return best;
    }

    /** The form that the title names; null where it names none. */
    private static @Nullable Form titled(Reading reading) {
        PlanKind kind = TitleWord.of(reading.lines());
        for (Form form : FORMS) {
            if (form.kind() == kind) {
                return form;
            }
        }
        return null;
    }

    /** The claims of running text: of every line that is neither a heading nor a table row, nor already told by the form. */
    private static List<Figure> figures(Reading reading, PlanDocument plan) {
        BitSet told = new BitSet();
        tell(told, plan.figures());
        tell(told, plan.indicators());
        tell(told, plan.projects());
        tell(told, plan.nodes());
        tell(told, plan.steps());
        for (UsedLines used : reading.usedLines()) {
            if (used.as() == LineUse.HEADER || used.as() == LineUse.FURNITURE || used.as() == LineUse.HEADING) {
                told.set(used.line(), used.endLine() + 1);
            }
        }
        List<Figure> figures = new ArrayList<>(plan.figures());
        for (Line line : reading.lines()) {
            if (!line.tabular() && !told.get(line.number())) {
                List<Figure> claims = Figures.in(line);
                if (!claims.isEmpty()) {
                    figures.addAll(claims);
                }
            }
        }
        return figures;
    }

    private static void tell(BitSet told, List<? extends Sourced> values) {
        for (Sourced value : values) {
            Integer line = value.source().line();
            if (line != null) {
                told.set(line);
            }
        }
    }
}
