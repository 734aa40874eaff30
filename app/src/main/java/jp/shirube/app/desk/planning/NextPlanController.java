package jp.shirube.app.desk.planning;

import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.field.EnteredYear;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.planning.Edition;
import jp.shirube.app.planning.Editions;
import jp.shirube.app.planning.NextPlanWish;
import jp.shirube.app.planning.NextPlans;
import jp.shirube.app.planning.PlanSuccession;
import jp.shirube.app.planning.PlanSuccessions;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.exchange.Period;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning the plan that follows an edition（次の版をはじめる）, and what was carried over into it. */
@Controller
class NextPlanController {
    private final Plans plans;
    private final Editions editions;
    private final NextPlans nextPlans;
    private final PlanSuccessions successions;
    private final CarriedWords words;
    private final CurrentStaff staff;

    NextPlanController(
            Plans plans,
            Editions editions,
            NextPlans nextPlans,
            PlanSuccessions successions,
            CarriedWords words,
            CurrentStaff staff) {
        this.words = words;
        this.plans = plans;
        this.editions = editions;
        this.nextPlans = nextPlans;
        this.successions = successions;
        this.staff = staff;
    }

    /** The form, with the period of as many years that follows. */
    @Needs(value = Act.CREATE, thing = Thing.PLAN)
    @GetMapping("/staff/plans/{plan}/editions/{edition}/next")
    String ask(@PathVariable String plan, @PathVariable int edition, Model model) {
        PlanId id = new PlanId(plan);
        PlanSheet sheet = plans.get(id);
        model.addAttribute("plan", sheet);
        model.addAttribute("it", editions.get(id, edition));
        Period period = sheet.header().value().period();
        Integer from = period == null ? null : period.from();
        Integer to = period == null ? null : period.to();
        model.addAttribute("from", to == null ? "" : String.valueOf(to + 1));
        model.addAttribute("to", from == null || to == null ? "" : String.valueOf(to + 1 + to - from));
        return "planning/next";
    }

    @Needs(value = Act.CREATE, thing = Thing.PLAN)
    @PostMapping("/staff/plans/{plan}/editions/{edition}/next")
    String begin(
            @PathVariable String plan,
            @PathVariable int edition,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes onward) {
        Edition basis = editions.get(new PlanId(plan), edition);
        PlanId begun = nextPlans.begin(
                basis,
                new NextPlanWish(title, year(from), year(to)),
                staff.get().login());
        onward.addFlashAttribute("notice", "next.done");
        return "redirect:/staff/plans/" + begun + "/carried";
    }

    /** A year as a person writes it; 0, which is refused, for what is none. */
    private static int year(String text) {
        return EnteredYear.parse(text.strip()).orElse(0);
    }

    @Needs(value = Act.SEE, thing = Thing.PLAN)
    @GetMapping("/staff/plans/{plan}/carried")
    String carried(@PathVariable String plan, Model model) {
        PlanId id = new PlanId(plan);
        @Nullable PlanSuccession succession = successions.find(id).orElse(null);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("it", succession);
        model.addAttribute("carried", succession == null ? Map.of() : words.counts(succession.carried()));
        model.addAttribute("left", succession == null ? Map.of() : words.counts(succession.leftBehind()));
        model.addAttribute("things", successions.things(id));
        model.addAttribute(
                "before",
                succession == null ? null : plans.get(succession.edition().plan()));
        return "planning/carried";
    }
}
