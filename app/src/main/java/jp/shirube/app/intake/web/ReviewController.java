package jp.shirube.app.intake.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.intake.DocumentLine;
import jp.shirube.app.intake.Documents;
import jp.shirube.app.intake.IntakeSheet;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.intake.Proposal;
import jp.shirube.app.intake.Proposal.Decision;
import jp.shirube.app.platform.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One import: look, decide, take. What is undecided stays open. */
@Controller
class ReviewController {
    private static final String TO_REVIEW = "redirect:/staff/intakes/";

    private final Intakes intakes;
    private final Documents documents;
    private final Reviews reviews;
    private final Ticks ticks;
    private final CurrentStaff currentStaff;

    ReviewController(Intakes intakes, Documents documents, Reviews reviews, Ticks ticks, CurrentStaff currentStaff) {
        this.intakes = intakes;
        this.documents = documents;
        this.reviews = reviews;
        this.ticks = ticks;
        this.currentStaff = currentStaff;
    }

    @GetMapping("/staff/intakes/{intake}")
    @Needs(value = Act.SEE, thing = Thing.INTAKE)
    String review(@PathVariable long intake, @RequestParam(defaultValue = "1") int line, Model model) {
        IntakeSheet sheet = intakes.get(intake);
        List<DocumentLine> lines = documents.lines(sheet.entry().document().id());
        model.addAttribute("review", reviews.of(sheet, lines));
        model.addAttribute("document", MarkedLines.of(lines, new LineMarks(sheet.reading(), lines.size()), line));
        return "intake/review";
    }

    /** Keeps what is ticked on the page; then goes on as the pressed button says. */
    @PostMapping("/staff/intakes/{intake}/decide")
    @Needs(value = Act.DECIDE, thing = Thing.INTAKE)
    String decide(
            @PathVariable long intake,
            @RequestParam(required = false) @Nullable List<Long> take,
            @RequestParam(required = false) @Nullable String branch,
            @RequestParam(required = false) @Nullable String step) {
        String login = currentStaff.get().login();
        ticks.keep(intake, take == null ? Set.of() : new HashSet<>(take), login);
        if (branch != null) {
            intakes.decideBranch(intake, branch, Decision.TAKE, login);
            return TO_REVIEW + intake;
        }
        if ("sure".equals(step)) {
            IntakeSheet sheet = intakes.get(intake);
            intakes.decide(
                    intake,
                    sheet.proposals().stream()
                            .filter(each -> each.decision() == Decision.OPEN)
                            .filter(each -> Reviews.sure(each, sheet.reading().findings()))
                            .map(Proposal::id)
                            .toList(),
                    Decision.TAKE,
                    login);
            return TO_REVIEW + intake;
        }
        return "next".equals(step) ? TO_REVIEW + intake + "/confirm" : "redirect:/staff/intakes";
    }

    @GetMapping("/staff/intakes/{intake}/confirm")
    @Needs(value = Act.DECIDE, thing = Thing.INTAKE)
    String confirm(@PathVariable long intake, Model model) {
        IntakeSheet sheet = intakes.get(intake);
        model.addAttribute("sheet", sheet);
        model.addAttribute("chosen", ofDecision(sheet, Decision.TAKE));
        model.addAttribute("open", ofDecision(sheet, Decision.OPEN).size());
        return "intake/confirm";
    }

    @PostMapping("/staff/intakes/{intake}/take")
    @Needs(value = Act.DECIDE, thing = Thing.INTAKE)
    String take(@PathVariable long intake) {
        intakes.take(intake, currentStaff.get().login());
        return TO_REVIEW + intake + "/result";
    }

    @GetMapping("/staff/intakes/{intake}/result")
    @Needs(value = Act.SEE, thing = Thing.INTAKE)
    String result(@PathVariable long intake, Model model) {
        model.addAttribute("entry", intakes.get(intake).entry());
        return "intake/result";
    }

    private static List<Proposal> ofDecision(IntakeSheet sheet, Decision decision) {
        return sheet.proposals().stream()
                .filter(each -> each.decision() == decision)
                .toList();
    }
}
