package jp.shirube.app.desk.planning;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.planning.ProcedureDates;
import jp.shirube.app.planning.StateWish;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.PlanState;
import org.jspecify.annotations.Nullable;

/**
 * What a person entered on the form of a state, kept as typed.
 *
 * @param seen code of the state that the page showed; empty where the plan does not say
 * @param state code that is chosen; empty for none
 * @param days ISO days by the name of their input; empty for none
 */
record StateEntry(
        String seen, String state, Map<String, String> days, String shortReason, String reason, String edition) {
    /** Names of the inputs of days, in order. */
    static final List<String> DAYS = List.of("noticed", "commentsFrom", "commentsTo", "resolved", "decided");

    static StateEntry of(Map<String, String> sent) {
        Map<String, String> days = new LinkedHashMap<>();
        DAYS.forEach(name -> days.put(name, sent.getOrDefault(name, "").strip()));
        return new StateEntry(
                sent.getOrDefault("seen", ""),
                sent.getOrDefault("state", ""),
                days,
                sent.getOrDefault("shortReason", ""),
                sent.getOrDefault("reason", ""),
                sent.getOrDefault("edition", ""));
    }

    /** As first shown: the next step, with the days as they stand. */
    static StateEntry fresh(@Nullable PlanState state, ProcedureDates dates) {
        Map<String, String> days = new LinkedHashMap<>();
        days.put("noticed", text(dates.noticed()));
        days.put("commentsFrom", text(dates.commentsFrom()));
        days.put("commentsTo", text(dates.commentsTo()));
        days.put("resolved", text(dates.resolved()));
        days.put("decided", text(dates.decided()));
        PlanState[] steps = PlanState.values();
        PlanState next = state == null ? steps[0] : steps[Math.min(state.ordinal() + 1, steps.length - 1)];
        return new StateEntry(state == null ? "" : state.code(), next.code(), days, "", "", "");
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Empty where no state is chosen or a day cannot be read. */
    Optional<StateWish> wish() {
        PlanState chosen = Coded.find(PlanState.class, state).orElse(null);
        if (chosen == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(new StateWish(
                    Coded.find(PlanState.class, seen).orElse(null),
                    chosen,
                    new ProcedureDates(
                            day("noticed"), day("commentsFrom"), day("commentsTo"), day("resolved"), day("decided")),
                    shortReason,
                    reason,
                    edition));
        } catch (DateTimeParseException unreadable) {
            return Optional.empty();
        }
    }

    private @Nullable LocalDate day(String name) {
        String text = days.getOrDefault(name, "");
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
