package jp.shirube.app.intake.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.intake.IntakeSheet;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.intake.Proposal;
import jp.shirube.app.intake.Proposal.Decision;
import jp.shirube.app.platform.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Declining proposals（見送り）, asked back before it is done, and opening them again. */
@Controller
class DeclineController {
    private static final String TO_REVIEW = "redirect:/staff/intakes/";

    private final Intakes intakes;
    private final Ticks ticks;
    private final CurrentStaff currentStaff;

    DeclineController(Intakes intakes, Ticks ticks, CurrentStaff currentStaff) {
        this.intakes = intakes;
        this.ticks = ticks;
        this.currentStaff = currentStaff;
    }

    /**
     * Shows what would be declined, and asks for the reason. With {@code one} or {@code branch} the ticks of the page are kept as what is to be
     * taken; without, they are what is to be declined.
     */
    @PostMapping("/staff/intakes/{intake}/declining")
    @Needs(value = Act.DECIDE, thing = Thing.INTAKE)
    String ask(
            @PathVariable long intake,
            @RequestParam(required = false) @Nullable List<Long> take,
            @RequestParam(required = false) @Nullable Long one,
            @RequestParam(required = false) @Nullable String branch,
            Model model,
            RedirectAttributes onward) {
        Set<Long> ticked = take == null ? Set.of() : new HashSet<>(take);
        Predicate<Proposal> meant = each -> ticked.contains(each.id());
        if (one != null) {
            meant = each -> each.id() == one;
        } else if (branch != null) {
            meant = each -> each.branch().contains(branch);
        }
        if (one != null || branch != null) {
            ticks.keep(intake, ticked, currentStaff.get().login());
        }
        IntakeSheet sheet = intakes.get(intake);
        List<Proposal> chosen = sheet.proposals().stream()
                .filter(DeclineController::waits)
                .filter(meant)
                .toList();
        if (chosen.isEmpty()) {
            onward.addFlashAttribute("notice", "review.decline.nothing");
            return TO_REVIEW + intake;
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("chosen", chosen);
        return "intake/decline";
    }

    @PostMapping("/staff/intakes/{intake}/decline")
    @Needs(value = Act.DECIDE, thing = Thing.INTAKE)
    String decline(
            @PathVariable long intake,
            @RequestParam List<Long> chosen,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes onward) {
        intakes.decline(intake, chosen, reason, currentStaff.get().login());
        onward.addFlashAttribute("notice", "review.decline.done");
        return TO_REVIEW + intake;
    }

    @PostMapping("/staff/intakes/{intake}/bring-back")
    @Needs(value = Act.DECIDE, thing = Thing.INTAKE)
    String bringBack(
            @PathVariable long intake,
            @RequestParam(required = false) @Nullable List<Long> chosen,
            RedirectAttributes onward) {
        intakes.decide(
                intake,
                chosen == null ? Set.of() : chosen,
                Decision.OPEN,
                currentStaff.get().login());
        onward.addFlashAttribute("notice", chosen == null ? "review.decline.nothing" : "review.bring-back.done");
        return TO_REVIEW + intake;
    }

    private static boolean waits(Proposal proposal) {
        return proposal.decision() == Decision.OPEN || proposal.decision() == Decision.TAKE;
    }
}
