package jp.shirube.checker;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shirube.checker.text.Phrases;
import jp.shirube.exchange.Issuer;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.exchange.PlanState;
import jp.shirube.kernel.FiscalYear;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/** Which plan follows which（次の計画）. A plan that has ended is no longer managed as long as the next one runs. */
public final class Succession {

    private static final Pattern COUNTER = Pattern.compile(
            Phrases.rows(Succession.class, "succession.tsv").get(0).get(1));

    private final Map<String, List<CheckedPlan>> towns;

    private Succession(Map<String, List<CheckedPlan>> towns) {
        this.towns = towns;
    }

    /** Among the plans of one call, of whatever towns. */
    public static Succession among(List<CheckedPlan> plans) {
        return new Succession(plans.stream()
                .filter(plan -> !issuer(plan).isEmpty())
                .collect(Collectors.groupingBy(Succession::issuer)));
    }

    /** The same plan; where one that follows it runs on its day, it knows that. */
    public CheckedPlan tell(CheckedPlan plan) {
        return tell(
                plan,
                towns.getOrDefault(issuer(plan), List.of()).stream()
                        .filter(other -> follows(other, plan))
                        .toList());
    }

    /** The same plan; where one of those known to follow it runs on its day, it knows that. */
    public static CheckedPlan tell(CheckedPlan plan, List<CheckedPlan> followers) {
        LocalDate day = plan.day();
        if (day != null) {
            for (CheckedPlan next : followers) {
                if (runs(next, day)) {
                    return plan.followedBy(next.name());
                }
            }
        }
        return plan;
    }

    /** Whether a plan continues another: of the same issuer and kind, and both its years later. Of plans of no known kind, the names decide. */
    public static boolean follows(CheckedPlan next, CheckedPlan plan) {
        PlanHeader later = next.plan().plan();
        PlanHeader earlier = plan.plan().plan();
        return isLater(later.period(), earlier.period())
                && issuer(next).equals(issuer(plan))
                && later.kind() == earlier.kind()
                && (later.kind() != PlanKind.OTHER || series(later).equals(series(earlier)));
    }

    /** Whether a plan runs on a day: decided, and within its period. */
    private static boolean runs(CheckedPlan plan, LocalDate day) {
        PlanHeader header = plan.plan().plan();
        Period period = header.period();
        Integer from = period == null ? null : period.from();
        Integer to = period == null ? null : period.to();
        int year = FiscalYear.ofMonth(day.getYear(), day.getMonthValue()).value();
        boolean decided = header.state() == null || header.state() == PlanState.ADOPTED;
        return decided && from != null && to != null && from <= year && year <= to;
    }

    /** Whether a period begins and ends after another; false where a year of them is not known. */
    private static boolean isLater(@Nullable Period later, @Nullable Period earlier) {
        if (later == null || earlier == null) {
            return false;
        }
        return isLater(later.from(), earlier.from()) && isLater(later.to(), earlier.to());
    }

    private static boolean isLater(@Nullable Integer later, @Nullable Integer earlier) {
        return later != null && earlier != null && later > earlier;
    }

    /** The name of a plan without what counts it among those of its series. */
    private static String series(PlanHeader header) {
        return COUNTER.matcher(JapaneseText.key(header.title())).replaceAll("");
    }

    /** Empty where the plan names none. */
    private static String issuer(CheckedPlan plan) {
        Issuer issuer = plan.plan().plan().issuer();
        return issuer == null ? "" : issuer.name();
    }
}
