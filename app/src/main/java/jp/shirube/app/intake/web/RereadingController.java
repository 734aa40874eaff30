package jp.shirube.app.intake.web;

import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.intake.IntakeEntry;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reads the kept original of an import again（読み直す）; what differs is proposed on the review page that opens. */
@Controller
class RereadingController {
    private final Intakes intakes;
    private final CurrentStaff currentStaff;

    RereadingController(Intakes intakes, CurrentStaff currentStaff) {
        this.intakes = intakes;
        this.currentStaff = currentStaff;
    }

    @PostMapping("/staff/intakes/{intake}/again")
    @Needs(value = Act.IMPORT, thing = Thing.INTAKE)
    String again(@PathVariable long intake, RedirectAttributes onward) {
        IntakeEntry entry = intakes.get(
                        intakes.readAgain(intake, currentStaff.get().login()))
                .entry();
        onward.addFlashAttribute("notice", entry.undecided() > 0 ? "review.again.differs" : "review.again.same");
        return "redirect:/staff/intakes/" + entry.id();
    }
}
