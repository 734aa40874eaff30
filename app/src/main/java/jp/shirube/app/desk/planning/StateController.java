package jp.shirube.app.desk.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.planning.DeclarationProblem;
import jp.shirube.app.planning.Declarations;
import jp.shirube.app.planning.StateWish;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.exchange.PlanState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The step from 素案 to 案 to 決定, with its days. */
@Controller
class StateController {
    private final Plans plans;
    private final Declarations declarations;
    private final CurrentStaff staff;

    StateController(Plans plans, Declarations declarations, CurrentStaff staff) {
        this.plans = plans;
        this.declarations = declarations;
        this.staff = staff;
    }

    @Needs(value = Act.DECIDE, thing = Thing.PLAN)
    @GetMapping("/staff/plans/{plan}/state")
    String ask(@PathVariable String plan, Model model) {
        PlanId id = new PlanId(plan);
        PlanSheet sheet = plans.get(id);
        fill(sheet, StateEntry.fresh(sheet.header().value().state(), declarations.dates(id)), List.of(), model);
        return "planning/state";
    }

    /** Declares it, or shows the form again with all that was entered and what is wrong with it. */
    @Needs(value = Act.DECIDE, thing = Thing.PLAN)
    @PostMapping("/staff/plans/{plan}/state")
    @Nullable
    Object declare(
            @PathVariable String plan, @RequestParam Map<String, String> sent, Model model, RedirectAttributes onward) {
        PlanId id = new PlanId(plan);
        StateEntry entry = StateEntry.of(sent);
        Optional<StateWish> wish = entry.wish();
        List<String> problems = wish.map(each -> declarations.problems(id, each).stream()
                        .map(DeclarationProblem::key)
                        .toList())
                .orElse(List.of("unreadable"));
        if (!problems.isEmpty()) {
            fill(plans.get(id), entry, problems, model);
            return new ModelAndView("planning/state", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        declarations.declare(id, wish.orElseThrow(), staff.get().login());
        onward.addFlashAttribute("notice", "declare.done");
        return "redirect:/staff/plans/" + plan + "/editions";
    }

    private static void fill(PlanSheet plan, StateEntry entry, List<String> problems, Model model) {
        model.addAttribute("plan", plan);
        model.addAttribute("entry", entry);
        model.addAttribute("days", StateEntry.DAYS);
        model.addAttribute("states", PlanState.values());
        model.addAttribute("problems", problems);
    }
}
