package jp.shirube.recognition.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import jp.shirube.exchange.FieldSource;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.IssuerKind;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanState;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.reading.ReadingRule;
import jp.shirube.recognition.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * Fills what a form left open in the head of a plan: title, issuer, period, state. What a form has read stays. What is not printed anywhere
 * stays open and is told in a finding.
 */
public final class HeaderCompletion {

    /** Filled lines at the top of a document that can hold its title and period. */
    private static final int TITLE_LINES = 8;

    private static final int LONGEST_TITLE = 60;

    /** Words with which the title of a planning document ends, or that stand right before a bracket or a span of years. */
    private static final Vocabulary TITLE_WORDS = Vocabulary.of("計画", "戦略", "ビジョン", "方針", "プラン", "構想", "について");

    /** Words beside a title that say that a plan is not yet decided. */
    private static final Vocabulary DRAFT_WORDS = Vocabulary.of("(案)", "(素案)", "(原案)", "(たたき台)", "素案", "原案");

    private final Reading reading;
    private final List<FieldSource> sources;

    private HeaderCompletion(Reading reading, PlanHeader header) {
        this.reading = reading;
        this.sources = new ArrayList<>(header.sources());
    }

    /** The header with its open fields filled where the document prints them. */
    public static PlanHeader of(Reading reading, PlanHeader header) {
        return new HeaderCompletion(reading, header).complete(header);
    }

    private PlanHeader complete(PlanHeader header) {
        String title = header.title().isBlank() ? title() : header.title();
        Issuer issuer = header.issuer() == null ? issuer() : header.issuer();
        Period period = header.period() == null ? period() : header.period();
        PlanState state = header.state() == null ? state() : header.state();
        String upperPlan = header.upperPlan() == null ? upperPlan(title) : header.upperPlan();
        if (issuer == null) {
            reading.findOverall(ReadingRule.NO_ISSUER);
        }
        if (period == null) {
            reading.findOverall(ReadingRule.NO_PERIOD);
        }
        return new PlanHeader(
                title,
                header.kind(),
                issuer,
                header.members(),
                period,
                upperPlan,
                header.relatedPlans(),
                state,
                sources);
    }

    /** The first short line at the top that names a planning document; else the first filled line. */
    private String title() {
        List<Line> top = top();
        for (Line line : top) {
            boolean named = TITLE_WORDS.isIn(line.key());
            if (named && line.text().length() <= LONGEST_TITLE && line.text().indexOf('。') < 0) {
                sources.add(new FieldSource("title", reading.source(line)));
                return line.text();
            }
        }
        return top.isEmpty() ? "" : top.get(0).text();
    }

    private @Nullable Issuer issuer() {
        Optional<MunicipalityNames.Found> found = MunicipalityNames.find(reading);
        if (found.isEmpty()) {
            return null;
        }
        sources.add(new FieldSource("issuer", found.get().source()));
        return new Issuer(found.get().name(), IssuerKind.MUNICIPALITY, null);
    }

    /** No plan stands above itself. */
    private @Nullable String upperPlan(String title) {
        Optional<UpperPlans.Found> found = UpperPlans.find(reading);
        if (found.isEmpty()
                || JapaneseText.key(title).endsWith(JapaneseText.key(found.get().name()))) {
            return null;
        }
        sources.add(new FieldSource("upperPlan", found.get().source()));
        return found.get().name();
    }

    private @Nullable Period period() {
        Optional<Periods.Found> found = Periods.find(reading, TITLE_LINES);
        if (found.isEmpty()) {
            return null;
        }
        sources.add(new FieldSource("period", found.get().source()));
        return found.get().period();
    }

    private @Nullable PlanState state() {
        for (Line line : top()) {
            boolean says = DRAFT_WORDS.ends(line.key());
            if (says && line.text().length() <= LONGEST_TITLE && !line.tabular()) {
                sources.add(new FieldSource("state", SourceRef.ofLine(line.number(), line.text())));
                return PlanState.DRAFT;
            }
        }
        return null;
    }

    private List<Line> top() {
        List<Line> top = new ArrayList<>();
        for (Line line : reading.filledLines()) {
            if (top.size() == TITLE_LINES) {
                break;
            }
            if (!line.tabular()) {
                top.add(line);
            }
        }
        return top;
    }
}
