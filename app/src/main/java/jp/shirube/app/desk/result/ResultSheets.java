package jp.shirube.app.desk.result;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shirube.app.access.Rights;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.indicator.ResultHints;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.desk.sheet.Sheet;
import jp.shirube.app.desk.sheet.TypedText;
import jp.shirube.app.desk.standing.Judgement;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.desk.standing.StandingLines;
import jp.shirube.app.indicator.EvidenceFiles;
import jp.shirube.app.indicator.IndicatorMeasures;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the sheet of results: a line for each indicator, a column for each fiscal year of the plan or of a result. */
@Component
class ResultSheets {
    /** Longer periods show only the years that have results, and the last that is over. */
    private static final int MOST_YEARS = 15;

    private static final String INDICATORS = "indicator.indicator";

    private final StandingLines lines;
    private final StandingRows standing;
    private final EditableItems items;
    private final ResultText texts;
    private final PlanNumbers numbers;
    private final Plans plans;
    private final Rights rights;
    private final EvidenceFiles evidence;
    private final Clock clock;

    ResultSheets(
            StandingLines lines,
            StandingRows standing,
            EditableItems items,
            ResultText texts,
            PlanNumbers numbers,
            Plans plans,
            Rights rights,
            EvidenceFiles evidence,
            Clock clock) {
        this.evidence = evidence;
        this.lines = lines;
        this.standing = standing;
        this.items = items;
        this.texts = texts;
        this.numbers = numbers;
        this.plans = plans;
        this.rights = rights;
        this.clock = clock;
    }

    /** Everything that the cells of a plan are made of, read once. */
    private record Held(
            @Nullable Period period,
            List<Integer> years,
            Map<String, StandingRow> indicators,
            Map<String, List<StandingRow>> results,
            Map<Long, Integer> evidence,
            Outline outline,
            LocalDate today) {}

    /**
     * The sheet of a plan.
     *
     * @param sent numbers of indicators that are shown in any case
     */
    ResultSheet get(ResultQuery query, Set<Long> sent) {
        PlanId plan = query.plan();
        Period period = plans.get(plan).header().value().period();
        List<StandingLine> all = lines.list(plan, lines.usualYear(plan));
        long number = numbers.get(plan);
        Map<String, List<StandingRow>> results = standing.listByOwner(items.get(ResultText.TABLE), number);
        Held held = new Held(
                period,
                years(period, all),
                standing.list(items.get(INDICATORS), number).stream()
                        .collect(Collectors.toMap(row -> Objects.requireNonNullElse(row.slug(), ""), row -> row)),
                results,
                evidence.counts(results.values().stream()
                        .flatMap(List::stream)
                        .map(row -> row.row().id())
                        .toList()),
                new Outline(plans.outline(plan)),
                LocalDate.now(clock));
        Map<String, Boolean> asked = new HashMap<>();
        List<ResultLine> shown = new ArrayList<>();
        int kept = 0;
        for (StandingLine each : all) {
            StandingRow row = held.indicators().get(each.sheet().id().value());
            if (row != null) {
                ResultLine line = line(each, row, held, query.notes(), mayEnter(plan, each.sheet(), asked));
                boolean keeps = query.keeps(line);
                boolean here = keeps && kept >= query.first() && kept < query.first() + Sheet.LINES;
                kept += keeps ? 1 : 0;
                if (here || sent.contains(row.row().id())) {
                    shown.add(line);
                }
            }
        }
        return new ResultSheet(query, held.years(), shown, kept);
    }

    private List<Integer> years(@Nullable Period period, List<StandingLine> all) {
        TreeSet<Integer> years = new TreeSet<>();
        all.forEach(each -> each.sheet()
                .actuals()
                .forEach(actual -> years.add(actual.value().year())));
        Integer from = period == null ? null : period.from();
        Integer to = period == null ? null : period.to();
        if (from != null && to != null && to - from < MOST_YEARS) {
            for (int year = from; year <= to; year++) {
                years.add(year);
            }
        } else {
            years.add(lines.lastFullYear());
        }
        return List.copyOf(years);
    }

    /** Who may enter everything in the plan is not asked again; others are asked once for each owner. */
    private boolean mayEnter(PlanId plan, IndicatorSheet sheet, Map<String, Boolean> asked) {
        boolean whole = asked.computeIfAbsent("", none -> rights.may("EDIT", "RESULT", "plan", plan.value()));
        String owner = sheet.definition().ownerDivision();
        String key = owner == null ? "p " + sheet.projectKey() : "o " + owner;
        return whole
                || asked.computeIfAbsent(
                        key,
                        one -> rights.may(
                                "EDIT", "RESULT", "resultsOf", sheet.id().value()));
    }

    private ResultLine line(StandingLine each, StandingRow row, Held held, boolean notes, boolean open) {
        IndicatorSheet sheet = each.sheet();
        Map<Integer, String> hints = ResultHints.of(
                IndicatorMeasures.of(sheet, held.period(), Integer.MAX_VALUE),
                IndicatorMeasures.results(sheet),
                lines.lastFullYear());
        Map<String, List<StandingRow>> results = held.results().getOrDefault(row.key(), List.of()).stream()
                .collect(Collectors.groupingBy(result -> result.text("year")));
        List<ResultCell> cells = new ArrayList<>();
        for (Integer year : held.years()) {
            List<StandingRow> found = results.getOrDefault(String.valueOf(year), List.of());
            StandingRow result = found.size() == 1 ? found.get(0) : null;
            String said = found.stream().map(texts::write).collect(Collectors.joining("\u3001"));
            ResultCell.About about = new ResultCell.About(
                    said.isEmpty() ? awaited(sheet, year, held) : "",
                    hints.getOrDefault(year, ""),
                    texts.writeNote(result),
                    result == null
                            ? 0
                            : held.evidence().getOrDefault(result.row().id(), 0));
            cells.add(new ResultCell(
                    row.row().id() + "." + year,
                    year,
                    result,
                    open && found.size() <= 1,
                    TypedText.standing(notes ? about.note() : said),
                    about));
        }
        List<String> path = held.outline().path(each.node()).stream()
                .map(OutlineNode::label)
                .toList();
        return new ResultLine(
                each, row, unit(sheet), path.isEmpty() ? "" : path.get(path.size() - 1), each.target(), cells);
    }

    /** Of years outside of the plan nobody awaits a result. */
    private static String awaited(IndicatorSheet sheet, int year, Held held) {
        Integer from = held.period() == null ? null : held.period().from();
        Integer to = held.period() == null ? null : held.period().to();
        return from == null || year < from || (to != null && year > to)
                ? ""
                : Judgement.awaited(year, sheet.definition().releaseMonths(), held.today())
                        .code();
    }

    private static String unit(IndicatorSheet sheet) {
        Value target = sheet.indicator().value().target();
        Value baseline = sheet.indicator().value().baseline();
        String unit =
                target != null && target.unit() != null ? target.unit() : baseline == null ? null : baseline.unit();
        return unit == null ? "" : unit;
    }
}
