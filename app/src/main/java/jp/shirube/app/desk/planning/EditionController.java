package jp.shirube.app.desk.planning;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.planning.Edition;
import jp.shirube.app.planning.Editions;
import jp.shirube.app.planning.Revisions;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A frozen edition（版）: looked at, checked against its checksum, handed out as a file. */
@Controller
class EditionController {
    private final Plans plans;
    private final Editions editions;
    private final Revisions revisions;
    private final CurrentStaff staff;

    EditionController(Plans plans, Editions editions, Revisions revisions, CurrentStaff staff) {
        this.plans = plans;
        this.editions = editions;
        this.revisions = revisions;
        this.staff = staff;
    }

    @Needs(value = Act.SEE, thing = Thing.PLAN)
    @GetMapping("/staff/plans/{plan}/editions/{edition}")
    String show(@PathVariable String plan, @PathVariable int edition, Model model) {
        fill(plan, edition, model);
        return "planning/edition";
    }

    /** The same page with what a new look at the frozen document found. */
    @Needs(value = Act.SEE, thing = Thing.PLAN)
    @GetMapping("/staff/plans/{plan}/editions/{edition}/check")
    String check(@PathVariable String plan, @PathVariable int edition, Model model) {
        model.addAttribute("check", editions.check(fill(plan, edition, model)));
        return "planning/edition";
    }

    private Edition fill(String plan, int edition, Model model) {
        PlanId id = new PlanId(plan);
        Edition found = editions.get(id, edition);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("it", found);
        model.addAttribute(
                "others",
                editions.list(id).stream()
                        .filter(each -> each.number() != edition)
                        .toList());
        return found;
    }

    /** The document as it was frozen, byte for byte. */
    @Needs(value = Act.EXPORT, thing = Thing.PLAN)
    @GetMapping("/staff/plans/{plan}/editions/{edition}/plan.json")
    ResponseEntity<byte[]> document(@PathVariable String plan, @PathVariable int edition) {
        Edition found = editions.get(new PlanId(plan), edition);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"plan-" + found.plan() + "-" + edition + ".json\"")
                .body(editions.document(found).getBytes(StandardCharsets.UTF_8));
    }

    /** A further edition of what is decided already. */
    @Needs(value = Act.DECIDE, thing = Thing.PLAN)
    @PostMapping("/staff/plans/{plan}/editions")
    String freeze(
            @PathVariable String plan,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String decided,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes onward) {
        LocalDate day;
        try {
            day = decided.isBlank() ? null : LocalDate.parse(decided.strip());
        } catch (DateTimeParseException unreadable) {
            onward.addFlashAttribute("wrong", "declare.problem.unreadable");
            return "redirect:/staff/plans/" + plan + "/editions";
        }
        Edition frozen = revisions.freeze(
                new PlanId(plan), name, day, reason, staff.get().login());
        onward.addFlashAttribute("notice", "edition.done");
        return "redirect:/staff/plans/" + plan + "/editions/" + frozen.number();
    }
}
