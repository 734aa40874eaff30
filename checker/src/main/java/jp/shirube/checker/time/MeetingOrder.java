package jp.shirube.checker.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Report;
import jp.shirube.checker.rule.Rule;
import jp.shirube.exchange.Meeting;
import jp.shirube.kernel.Severity;

/** A later meeting of a body bears a later date. */
final class MeetingOrder implements Rule {

    @Override
    public String id() {
        return "meeting-order-differs";
    }

    @Override
    public Family family() {
        return Family.TIME;
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void check(CheckedPlan plan, Report report) {
        Map<String, Meeting> last = new HashMap<>();
        for (Meeting meeting : plan.plan().meetings()) {
            Integer number = meeting.number();
            LocalDate date = meeting.date();
            if (number == null || date == null) {
                continue;
            }
            Meeting before = last.put(meeting.body(), meeting);
            LocalDate day = before == null ? null : before.date();
            if (before != null
                    && day != null
                    && before.number() != null
                    && before.number() < number
                    && date.isBefore(day)) {
                report.at(
                        meeting.source(),
                        List.of(before.source()),
                        meeting.body(),
                        number,
                        meeting.datePrinted(),
                        before.datePrinted());
            }
        }
    }
}
