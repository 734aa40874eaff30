package jp.shirube.app.desk.history;

import java.time.Clock;
import java.time.Instant;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The difference of two days of a plan（新旧対照）. */
@Controller
class DifferenceController {
    private final Plans plans;
    private final Differences differences;
    private final Clock clock;

    DifferenceController(Plans plans, Differences differences, Clock clock) {
        this.plans = plans;
        this.differences = differences;
        this.clock = clock;
    }

    /** Without days, the form alone; a later day that is not over means now. */
    @Needs(value = Act.READ_RECORD, thing = Thing.HISTORY)
    @GetMapping("/staff/plans/{plan}/difference")
    String difference(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            Model model) {
        PlanId id = new PlanId(plan);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("from", from);
        model.addAttribute("to", to);
        Instant now = clock.instant();
        DayOrMoment first = DayOrMoment.of(from).orElse(null);
        DayOrMoment last =
                DayOrMoment.of(to).filter(each -> each.moment().isBefore(now)).orElse(null);
        boolean wrong = first != null && !first.moment().isBefore(last == null ? now : last.moment());
        model.addAttribute("wrong", wrong);
        if (first != null && !wrong) {
            model.addAttribute("difference", differences.between(id, first, last, now));
        }
        return "desk/difference";
    }
}
