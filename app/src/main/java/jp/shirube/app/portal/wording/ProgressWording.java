package jp.shirube.app.portal.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Assessment;
import jp.shirube.achievement.Formula;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.NotAssessable;
import jp.shirube.achievement.Reason;
import jp.shirube.app.indicator.ActualStatus;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.IndicatorProgress;
import jp.shirube.app.portal.ProgressState;
import jp.shirube.app.portal.ProgressYear;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far an indicator has come, in sentences that need no table（進みぐあい）. Never says late where nothing is known. */
@Component("portalProgress")
public class ProgressWording {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final String PERCENT = "%";

    private final MessageBundle words = MessageBundle.of("portal-progress");
    private final NumberWording numbers;
    private final YearWording years;
    private final SeriesWording series;

    ProgressWording(NumberWording numbers, YearWording years, SeriesWording series) {
        this.numbers = numbers;
        this.years = years;
        this.series = series;
    }

    /** Words of the label; of a scheme that the town chose, its own. */
    public String label(IndicatorProgress progress) {
        return progress.grade().isEmpty() ? label(progress.state()) : words.format("progress.graded", progress.grade());
    }

    /** Words of a label. */
    public String label(ProgressState state) {
        return words.format("progress.state." + state.name().toLowerCase(Locale.ROOT));
    }

    /** The shortest that can be said: how much of the way is gone, or whether it is kept; why not where nobody can say. */
    public String headline(IndicatorProgress progress) {
        if (progress.state() == ProgressState.UNDECIDED) {
            return words.format("progress.undecided");
        }
        if (progress.now() == null) {
            return words.format("progress.no-result");
        }
        return progress.achievement() instanceof Assessed assessed
                ? headline(assessed, progress)
                : why(progress.achievement());
    }

    private String headline(Assessed assessed, IndicatorProgress progress) {
        Formula formula = assessed.formula();
        String key = "progress.head." + formula.name().toLowerCase(Locale.ROOT).replace('_', '-');
        if (formula.isJudgement()) {
            return words.format(key + (assessed.attained() ? ".yes" : ".no"), latest(progress));
        }
        if (assessed.attained()) {
            return words.format("progress.head.reached");
        }
        Fraction rate = assessed.rate();
        if (rate == null) {
            return words.format("progress.head.short");
        }
        if (formula == Formula.PROGRESS && rate.signum() < 0) {
            return words.format("progress.head.behind-start");
        }
        return words.format(key, percent(rate));
    }

    /** Whole percent; of what is not reached never 100. */
    public String percent(Fraction rate) {
        BigDecimal whole = rate.rounded(0);
        boolean overstated = whole.compareTo(HUNDRED) == 0 && rate.compareTo(Fraction.HUNDRED) < 0;
        return overstated ? numbers.number(rate.decimal().setScale(1, RoundingMode.DOWN)) : numbers.number(whole);
    }

    /** Where the path asks it to be now, and how the result stands to that; empty where no path asks for anything. */
    public String path(Indicator indicator, IndicatorProgress progress) {
        ProgressYear now = progress.nowYear();
        boolean asked =
                progress.pace() instanceof Assessed pace && !pace.formula().isJudgement();
        if (now == null || !asked || now.expected().isMissing() || now.counted().isMissing()) {
            return "";
        }
        Fraction expected = now.expected().exact();
        Fraction gap = expected.minus(now.counted().exact());
        boolean given = progress.measure().schedule().annualTargets().containsKey(now.year());
        String asks = given
                ? words.format(
                        "progress.path.given", years.fiscal(now.year()), series.amount(indicator, progress, expected))
                : words.format("progress.path.line", series.amount(indicator, progress, expected));
        boolean kept = ((Assessed) progress.pace()).attained();
        String stands = kept
                ? words.format("progress.path.kept")
                : words.format(
                        gap.signum() > 0 ? "progress.path.short" : "progress.path.over",
                        series.difference(indicator, progress, gap.abs()));
        return asks + stands;
    }

    /** What became of it since the beginning, as one sentence. */
    public String change(Indicator indicator, IndicatorProgress progress) {
        return series.change(indicator, progress);
    }

    /** Why the label says that nobody can tell, and what is said of years without a figure. */
    public List<String> gaps(IndicatorProgress progress) {
        List<String> said = new ArrayList<>();
        if (progress.state() == ProgressState.UNKNOWN && progress.now() != null) {
            Stream.of(progress.achievement(), progress.pace())
                    .filter(NotAssessable.class::isInstance)
                    .map(this::why)
                    .findFirst()
                    .filter(why -> !why.equals(headline(progress)))
                    .ifPresent(said::add);
        }
        for (ProgressYear year : progress.years()) {
            boolean after = progress.now() == null || year.year() > progress.now();
            if (after && year.status() != null && year.status().absence() != null) {
                said.add(words.format("progress.year." + year.status().code(), years.fiscal(year.year())));
            }
        }
        return said;
    }

    /** A reason in words for residents. */
    public String why(Assessment assessment) {
        Reason reason = ((NotAssessable) assessment).reason();
        return words.format(
                "progress.why." + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** A result for the table: the number, with its unit where the table has another, or in words why there is none. */
    public String cell(ProgressYear year, String unit) {
        Value value = year.value();
        if (value != null && (value.number() != null || value.state() == ValueState.TEXT)) {
            String own = numbers.unit(value);
            return numbers.main(value) + (own.equals(unit) ? "" : own);
        }
        ActualStatus status = year.status();
        return status == null || status.absence() == null
                ? words.format("progress.cell.none")
                : words.format("progress.cell." + status.code());
    }

    /** How firm a result is, where that is worth saying, and its note. */
    public String remark(ProgressYear year) {
        boolean soft = year.status() == ActualStatus.PRELIMINARY || year.status() == ActualStatus.ESTIMATED;
        String firm = soft
                ? words.format("progress.status."
                        + Objects.requireNonNull(year.status()).code())
                : "";
        return Stream.of(firm, year.note())
                .filter(text -> !text.isEmpty())
                .reduce("", (one, other) -> one.isEmpty() ? other : words.format("progress.join", one, other));
    }

    /** A rate for the table, one place; a dash where there is none. */
    public String rate(Assessment assessment) {
        Fraction rate = assessment instanceof Assessed assessed ? assessed.rate() : null;
        return rate == null ? words.format("progress.dash") : numbers.number(rate.shown()) + PERCENT;
    }

    /** The formula in words, and again with the figures and what comes of it; empty where nothing was computed. */
    public List<String> working(IndicatorProgress progress) {
        if (!(progress.achievement() instanceof Assessed assessed)) {
            return List.of();
        }
        String key = assessed.formula().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String result = assessed.rate() == null
                ? words.format(assessed.attained() ? "progress.working.yes" : "progress.working.no")
                : words.format("progress.working.is", rate(assessed));
        return List.of(words.format("progress.formula." + key), assessed.working() + " " + result);
    }

    /** How many stand how: 34の指標のうち20が順調か達成、10が遅れ、4はまだ分かりません. */
    public String count(Map<ProgressState, Long> counts) {
        long all = counts.values().stream().mapToLong(each -> each).sum();
        long well = sum(counts, ProgressState::isWell);
        long behind = sum(counts, ProgressState::isBehind);
        List<String> parts = new ArrayList<>();
        if (well > 0) {
            parts.add(words.format("progress.count.well", numbers.number(well)));
        }
        if (behind > 0) {
            parts.add(words.format("progress.count.behind", numbers.number(behind)));
        }
        if (all > well + behind) {
            parts.add(words.format("progress.count.unknown", numbers.number(all - well - behind)));
        }
        return words.format(
                "progress.count", numbers.number(all), String.join(words.format("progress.separator"), parts));
    }

    private static long sum(Map<ProgressState, Long> counts, Predicate<ProgressState> which) {
        return counts.entrySet().stream()
                .filter(each -> which.test(each.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private String latest(IndicatorProgress progress) {
        @Nullable ProgressYear now = progress.nowYear();
        return now == null ? "" : numbers.main(now.value()) + numbers.unit(now.value());
    }
}
