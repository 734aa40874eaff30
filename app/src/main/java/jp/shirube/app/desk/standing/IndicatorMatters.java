package jp.shirube.app.desk.standing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import jp.shirube.achievement.Fraction;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;

/**
 * Which indicators the head of the town should look at first, and why: far off the path, a grade that has fallen, off the path, a target
 * against the direction, overdue. Each says no more than its gravest matter. Results that nobody awaits yet are one line together.
 */
final class IndicatorMatters {
    /** Pace in percent below which an indicator is far behind. */
    private static final BigDecimal FAR = BigDecimal.valueOf(60);

    private static final int FAR_OFF = 85;
    private static final int FALLEN = 75;
    private static final int OFF = 70;
    private static final int AGAINST = 60;
    private static final int LATE = 50;
    private static final int OPEN = 20;

    private final MessageBundle words = MessageBundle.of("standing");
    private final MessageBundle desk = MessageBundle.of("desk");
    private final JapaneseFormats formats;

    IndicatorMatters(JapaneseFormats formats) {
        this.formats = formats;
    }

    /**
     * What is to be said.
     *
     * @param before the same indicators in the year before, by their public ids
     * @param rates how far an indicator came in the years up to this one
     */
    List<ReportedException> list(
            PlanId plan,
            int year,
            List<StandingLine> lines,
            Map<String, StandingLine> before,
            Function<StandingLine, List<ReportedException.YearRate>> rates) {
        List<ReportedException> said = new ArrayList<>();
        for (StandingLine line : lines) {
            off(line, year, true)
                    .or(() -> fallen(line, before.get(line.sheet().id().value()), year))
                    .or(() -> off(line, year, false))
                    .or(() -> against(line))
                    .or(() -> late(line, year))
                    .ifPresent(matter -> said.add(say(line, matter, () -> rates.apply(line))));
        }
        open(plan, year, lines).ifPresent(said::add);
        return said;
    }

    /** One reason to look at an indicator. */
    private record Matter(int weight, boolean grave, String why, String how) {}

    /** The plan says one way and sets its target the other way: often a decline to be held back, and seldom this year's news. */
    private Optional<Matter> against(StandingLine line) {
        Direction direction = line.sheet().indicator().value().direction();
        Value baseline = line.sheet().indicator().value().baseline();
        Value target = line.target();
        BigDecimal from = baseline == null ? null : baseline.number();
        BigDecimal to = target == null ? null : target.number();
        if (direction == null
                || baseline == null
                || target == null
                || from == null
                || to == null
                || !sameUnit(baseline, target)) {
            return Optional.empty();
        }
        int way = to.compareTo(from);
        boolean contrary = direction == Direction.UP && way < 0 || direction == Direction.DOWN && way > 0;
        return contrary && line.sheet().indicator().value().cumulativeYears() == null
                ? Optional.of(new Matter(
                        AGAINST,
                        false,
                        words.format("standing.report.against"),
                        words.format(
                                "standing.report.against.how",
                                desk.format("desk.indicator." + direction.code()),
                                measured(target),
                                measured(baseline))))
                : Optional.empty();
    }

    private static boolean sameUnit(Value one, Value other) {
        return one.unit() == null || other.unit() == null || one.unit().equals(other.unit());
    }

    private Optional<Matter> off(StandingLine line, int year, boolean far) {
        if (line.standing() != Standing.OFF_PATH || far && !isFar(line.pace())) {
            return Optional.empty();
        }
        String how = behind(line.pace(), year);
        return Optional.of(new Matter(far ? FAR_OFF : OFF, far, word(Standing.OFF_PATH), how));
    }

    private String behind(@Nullable Fraction pace, int year) {
        if (pace == null) {
            return words.format("standing.report.off", formats.fiscalYear(year));
        }
        return pace.signum() < 0
                ? words.format("standing.report.back", formats.fiscalYear(year))
                : words.format("standing.report.pace", formats.fiscalYear(year), formats.number(pace.shown()));
    }

    private Optional<Matter> fallen(StandingLine line, @Nullable StandingLine before, int year) {
        boolean fell = before != null
                && before.gradeScheme().equals(line.gradeScheme())
                && before.rank() >= 0
                && line.rank() > before.rank();
        return fell
                ? Optional.of(new Matter(
                        FALLEN,
                        false,
                        words.format("standing.report.fallen"),
                        words.format(
                                "standing.report.fallen.how",
                                formats.fiscalYear(year),
                                Objects.requireNonNull(before).mark(),
                                line.mark())))
                : Optional.empty();
    }

    private Optional<Matter> late(StandingLine line, int year) {
        return line.standing() == Standing.OVERDUE
                ? Optional.of(new Matter(
                        LATE,
                        false,
                        word(Standing.OVERDUE),
                        words.format("standing.report.overdue", formats.fiscalYear(year))))
                : Optional.empty();
    }

    /** Missing is not late; yet somebody should know how much is missing. */
    private Optional<ReportedException> open(PlanId plan, int year, List<StandingLine> lines) {
        long missing = lines.stream()
                .filter(line -> line.standing() == Standing.MISSING)
                .count();
        return missing == 0
                ? Optional.empty()
                : Optional.of(new ReportedException(
                        OPEN,
                        false,
                        word(Standing.MISSING),
                        words.format("standing.report.missing", formats.number(missing)),
                        "/staff/indicators/state?plan=" + plan + "&year=" + year + "&show=" + Standing.MISSING.code(),
                        words.format("standing.report.missing.how", formats.fiscalYear(year)),
                        "",
                        List.of(),
                        null));
    }

    private ReportedException say(StandingLine line, Matter matter, Supplier<List<ReportedException.YearRate>> rates) {
        Value actual = line.actual() == null ? null : line.actual().value().value();
        return new ReportedException(
                matter.weight(),
                matter.grave(),
                matter.why(),
                line.name(),
                "/staff/indicators/" + line.sheet().id(),
                matter.how(),
                String.join(" ", line.owners()),
                List.of(),
                new ReportedException.Measured(measured(actual), measured(line.target()), rates));
    }

    private String word(Standing standing) {
        return words.format("standing.code." + standing.code());
    }

    private String measured(@Nullable Value value) {
        String unit = value == null || value.number() == null ? null : value.unit();
        return formats.value(value) + (unit == null ? "" : unit);
    }

    private static boolean isFar(@Nullable Fraction pace) {
        return pace != null && pace.compareTo(Fraction.of(FAR)) < 0;
    }
}
