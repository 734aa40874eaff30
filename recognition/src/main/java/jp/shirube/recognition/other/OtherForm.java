package jp.shirube.recognition.other;

import java.util.List;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.Mark;
import jp.shirube.recognition.Form;
import jp.shirube.recognition.basicplan.BasicPlanForm;
import jp.shirube.recognition.indicator.IndicatorHeader;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.HeaderCell;
import jp.shirube.recognition.words.Term;
import jp.shirube.recognition.words.Vocabulary;

/** A town's plan in another shape: marked headings, and at least one table of indicators or projects. */
public final class OtherForm implements Form {

    /** Just enough to be read where no other form shows itself. */
    private static final int LEAST = 10;

    private static final int FEWEST_HEADINGS = 2;

    private static final int LONGEST_HEADING = 40;

    /** Words of a title; without any of them a document with a table is a report, a manual, a list. */
    private static final Vocabulary PLAN_WORDS = Vocabulary.of("計画", "戦略", "ビジョン", "構想", "プラン", "方針");

    @Override
    public PlanKind kind() {
        return PlanKind.OTHER;
    }

    @Override
    public int evidence(Reading reading) {
        int headings = 0;
        boolean table = false;
        boolean titled = false;
        for (Line line : reading.lines()) {
            if (line.blank()) {
                continue;
            }
            if (line.tabular()) {
                table = table || isKnownTable(line);
            } else if (line.text().length() <= LONGEST_HEADING && line.text().indexOf('。') < 0) {
                headings += isHeading(line) ? 1 : 0;
                titled = titled || PLAN_WORDS.isIn(line.key());
            }
        }
        return table && titled && headings >= FEWEST_HEADINGS ? LEAST : 0;
    }

    @Override
    public PlanDocument read(Reading reading) {
        reading.findOverall(ReadingRule.UNKNOWN_FORM);
        PlanDocument plan = new BasicPlanForm().read(reading);
        PlanHeader header = plan.plan();
        PlanHeader other = new PlanHeader(
                header.title(),
                PlanKind.OTHER,
                header.issuer(),
                header.members(),
                header.period(),
                header.upperPlan(),
                header.relatedPlans(),
                header.state(),
                header.sources());
        return plan.withReading(other, plan.figures(), reading.usedLines(), reading.findings());
    }

    private static boolean isHeading(Line line) {
        Mark mark = line.mark();
        return mark != null
                && mark.kind() != Mark.Kind.BULLET
                && !mark.rest(line.text()).isEmpty();
    }

    /** A header of indicators, or one of projects with what they do or who does it. */
    private static boolean isKnownTable(Line line) {
        if (!Term.sharesFirstLetter(line.key())) {
            return false;
        }
        if (IndicatorHeader.find(line).isPresent()) {
            return true;
        }
        List<Term> terms = line.cells().stream()
                .filter(cell -> cell.text().length() <= LONGEST_HEADING)
                .map(cell -> HeaderCell.termOf(cell))
                .filter(term -> term != null)
                .toList();
        return (terms.contains(Term.PROJECT) || terms.contains(Term.INITIATIVE))
                && (terms.contains(Term.OVERVIEW) || terms.contains(Term.DEPARTMENT));
    }
}
