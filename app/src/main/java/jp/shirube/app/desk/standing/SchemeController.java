package jp.shirube.app.desk.standing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import jp.shirube.achievement.file.DeliveredSchemes;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.indicator.GradeSchemes;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.app.indicator.SchemeRefused;
import jp.shirube.app.indicator.SchemeWish;
import jp.shirube.app.indicator.TownScheme;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The grade schemes of a town（町の評価区分）: looked at beside those that come with the software, made, revised from a day on, put away. */
@Controller
class SchemeController {
    private static final String VIEW = "desk/schemes";

    private final GradeSchemes schemes;
    private final Plans plans;
    private final CurrentStaff currentStaff;

    SchemeController(GradeSchemes schemes, Plans plans, CurrentStaff currentStaff) {
        this.schemes = schemes;
        this.plans = plans;
        this.currentStaff = currentStaff;
    }

    /** All schemes; with the code of one in {@code of}, its last version stands in the form to be revised; with a delivered one in {@code like},
     * its bands stand there to begin with. */
    @Needs(value = Act.SEE, thing = Thing.PLAN)
    @GetMapping("/staff/plans/{plan}/schemes")
    String list(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") String of,
            @RequestParam(defaultValue = "") String like,
            Model model) {
        PlanId id = new PlanId(plan);
        Optional<SchemeWish> last = schemes.of(id).town().stream()
                .filter(each -> each.code().equals(of))
                .map(TownScheme::said)
                .reduce((earlier, later) -> later);
        Optional<SchemeForm> after = DeliveredSchemes.find(like).map(SchemeForm::like);
        fill(model, id, last.map(SchemeForm::of).or(() -> after).orElseGet(() -> new SchemeForm(Map.of())));
        return VIEW;
    }

    /** Makes the scheme and leads back; or shows the form again with what is wrong. */
    @Needs(value = Act.EDIT, thing = Thing.PLAN)
    @PostMapping("/staff/plans/{plan}/schemes")
    ModelAndView make(
            @PathVariable String plan, @RequestParam Map<String, String> sent, Model model, RedirectAttributes onward) {
        PlanId id = new PlanId(plan);
        SchemeForm form = new SchemeForm(sent);
        Optional<SchemeWish> wish = form.wish();
        if (wish.isPresent()) {
            try {
                schemes.make(id, wish.get(), currentStaff.get().login());
                onward.addFlashAttribute("made", wish.get().name());
                return new ModelAndView("redirect:/staff/plans/" + plan + "/schemes");
            } catch (SchemeRefused refusal) {
                model.addAttribute("refused", refusal.getMessage());
            }
        }
        fill(model, id, form);
        return new ModelAndView(VIEW, model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Needs(value = Act.EDIT, thing = Thing.PLAN)
    @PostMapping("/staff/plans/{plan}/schemes/{scheme}/retire")
    String retire(@PathVariable String plan, @PathVariable String scheme, RedirectAttributes onward) {
        schemes.retire(new PlanId(plan), scheme, currentStaff.get().login());
        onward.addFlashAttribute("gone", true);
        return "redirect:/staff/plans/" + plan + "/schemes";
    }

    private void fill(Model model, PlanId plan, SchemeForm form) {
        PlanSchemes all = schemes.of(plan);
        Map<String, Long> used = new LinkedHashMap<>();
        all.codes().forEach(code -> used.put(code, schemes.used(plan, code)));
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("delivered", DeliveredSchemes.list());
        model.addAttribute("town", all.town());
        model.addAttribute("used", used);
        model.addAttribute("form", form);
    }
}
