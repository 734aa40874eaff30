package jp.shirube.recognition.zonevision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.exchange.FieldSource;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.IssuerKind;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.Form;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.header.Periods;
import jp.shirube.recognition.reading.Reading;
import jp.shirube.recognition.words.Term;

/** The vision of a zone（定住自立圏共生ビジョン・連携中枢都市圏ビジョン）: agreements between municipalities, and one sheet per project. */
public final class ZoneVisionForm implements Form {

    /** Filled lines that count as title. */
    private static final int TITLE_LINES = 6;

    private static final int LONGEST_SPAN = 20;

    private static final Set<Term> SIGNS = EnumSet.of(Term.PARTNERS, Term.ROLES, Term.PROJECT, Term.COST);

    @Override
    public PlanKind kind() {
        return PlanKind.ZONE_VISION;
    }

    @Override
    public int evidence(Reading reading) {
        boolean titled = false;
        Set<Term> labels = EnumSet.noneOf(Term.class);
        int filled = 0;
        for (Line line : reading.lines()) {
            if (line.blank()) {
                continue;
            }
            filled++;
            titled = titled || filled <= TITLE_LINES && ZoneWords.VISION.isIn(line.key());
            Term label = line.tabular() ? Sheet.label(line) : null;
            if (label != null) {
                labels.add(label);
            }
            if (titled && labels.containsAll(SIGNS)) {
                return BEYOND_DOUBT;
            }
        }
        int evidence = titled ? 50 : 0;
        evidence += labels.contains(Term.PARTNERS) ? 20 : 0;
        evidence += labels.contains(Term.ROLES) ? 20 : 0;
        return evidence + (labels.contains(Term.PROJECT) && labels.contains(Term.COST) ? 10 : 0);
    }

    @Override
    public PlanDocument read(Reading reading) {
        Zone zone = ZoneFacts.of(reading);
        Optional<Periods.Found> period = Periods.find(reading, TITLE_LINES);
        PlanDraft draft = new PlanDraft();
        new VisionReader(reading, draft, zone, years(period)).read();
        MarkSeries.check(reading, draft);
        return draft.toDocument(header(zone, period), reading);
    }

    private static PlanHeader header(Zone zone, Optional<Periods.Found> period) {
        List<FieldSource> sources = new ArrayList<>(zone.sources());
        period.ifPresent(found -> sources.add(new FieldSource("period", found.source())));
        String name = zone.name();
        Issuer issuer = name == null ? null : new Issuer(name, IssuerKind.ZONE, null);
        Period covered = period.map(Periods.Found::period).orElse(null);
        return new PlanHeader(
                zone.title(), PlanKind.ZONE_VISION, issuer, zone.members(), covered, null, List.of(), null, sources);
    }

    /** The years that the plan covers; empty where either end is unknown. */
    private static TreeSet<Integer> years(Optional<Periods.Found> period) {
        TreeSet<Integer> years = new TreeSet<>();
        Integer from = period.map(found -> found.period().from()).orElse(null);
        Integer to = period.map(found -> found.period().to()).orElse(null);
        if (from != null && to != null && to - from < LONGEST_SPAN) {
            for (int year = from; year <= to; year++) {
                years.add(year);
            }
        }
        return years;
    }
}
