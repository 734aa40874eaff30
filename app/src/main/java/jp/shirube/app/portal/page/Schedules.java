package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.ActivityState;
import jp.shirube.exchange.ScheduleRow;
import jp.shirube.exchange.YearActivity;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws schedules: a run of years without a gap is one arrow; a year that could not be read is neither busy nor idle. */
@Component("portal.Schedules")
class Schedules {
    private static final int TIP = 18;

    private final MessageBundle words = MessageBundle.of("portal");
    private final YearWording years;

    Schedules(YearWording years) {
        this.years = years;
    }

    /** Null where the project has no schedule. */
    @Nullable
    Schedule of(List<ScheduleRow> rows) {
        List<Integer> span = rows.stream()
                .flatMap(row -> row.years().stream())
                .map(YearActivity::year)
                .distinct()
                .sorted()
                .toList();
        if (span.isEmpty()) {
            return null;
        }
        return new Schedule(
                span.stream().map(years::bare).toList(),
                span.stream().map(years::era).toList(),
                rows.stream().map(row -> row(row, span)).toList());
    }

    private Schedule.Row row(ScheduleRow row, List<Integer> span) {
        List<ActivityState> states = span.stream().map(year -> state(row, year)).toList();
        return new Schedule.Row(
                row.activity(),
                Objects.requireNonNullElse(row.note(), ""),
                arrows(states),
                IntStream.range(0, states.size())
                        .filter(i -> states.get(i) == ActivityState.UNKNOWN)
                        .mapToObj(i -> i * Schedule.STEP)
                        .toList(),
                IntStream.range(1, states.size())
                        .mapToObj(i -> i * Schedule.STEP)
                        .toList(),
                spoken(states, span),
                states.stream().map(this::cell).toList());
    }

    private static ActivityState state(ScheduleRow row, int year) {
        return row.years().stream()
                .filter(each -> each.year() == year)
                .map(YearActivity::state)
                .findFirst()
                .orElse(ActivityState.UNKNOWN);
    }

    private static List<String> arrows(List<ActivityState> states) {
        List<String> arrows = new ArrayList<>();
        for (int from = 0; from < states.size(); from++) {
            int to = from;
            while (to < states.size() && states.get(to) == ActivityState.ACTIVE) {
                to++;
            }
            if (to > from) {
                int left = from * Schedule.STEP + 2;
                int right = to * Schedule.STEP - 2;
                arrows.add("M" + left + " 7H" + (right - TIP) + "L" + right + " 17 " + (right - TIP) + " 27H" + left
                        + "z");
                from = to;
            }
        }
        return arrows;
    }

    private String spoken(List<ActivityState> states, List<Integer> span) {
        return IntStream.range(0, states.size())
                .mapToObj(i -> years.westernFiscal(span.get(i)) + " " + cell(states.get(i)))
                .collect(Collectors.joining(words.format("list.separator")));
    }

    private String cell(ActivityState state) {
        return words.format("schedule." + state.code());
    }
}
