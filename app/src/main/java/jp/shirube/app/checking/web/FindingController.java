package jp.shirube.app.checking.web;

import java.util.List;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.checking.Acceptances;
import jp.shirube.app.checking.PlanFinding;
import jp.shirube.app.checking.PlanFindings;
import jp.shirube.app.checking.Referrals;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.platform.MessageBundle;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people do with a finding: accept it with a reason, open it again, send it to its division. */
@Controller
class FindingController {
    private static final String OTHER = "other";

    private final MessageBundle words = MessageBundle.of("checking");
    private final Acceptances acceptances;
    private final PlanFindings findings;
    private final Referrals referrals;
    private final CurrentStaff staff;

    FindingController(Acceptances acceptances, PlanFindings findings, Referrals referrals, CurrentStaff staff) {
        this.acceptances = acceptances;
        this.findings = findings;
        this.referrals = referrals;
        this.staff = staff;
    }

    /** The reason is one that is often given, words of one's own, or both. */
    @PostMapping("/staff/plans/{plan}/check/{finding}/accept")
    @Needs(value = Act.DECIDE, thing = Thing.CHECKING)
    String accept(
            @PathVariable String plan,
            @PathVariable long finding,
            @RequestParam(defaultValue = OTHER) String often,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam(defaultValue = "") String view,
            RedirectAttributes onward) {
        String own = reason.strip();
        String why = own;
        if (often.equals("printed") || often.equals("elsewhere")) {
            String first = words.format("check.accept.often." + often);
            why = own.isEmpty() ? first : words.format("check.accept.both", first, own);
        }
        PlanId id = new PlanId(plan);
        FindingFilter filter = FindingFilter.ofQuery(view);
        long next = next(filter.of(findings.listStanding(id)), finding);
        acceptances.accept(id, finding, why, staff.get().login());
        onward.addFlashAttribute("notice", "check.done.accepted");
        return next == 0 ? back(plan) + filter.with("finding", "") : back(plan, filter, next);
    }

    @PostMapping("/staff/plans/{plan}/check/{finding}/withdraw")
    @Needs(value = Act.DECIDE, thing = Thing.CHECKING)
    String withdraw(
            @PathVariable String plan,
            @PathVariable long finding,
            @RequestParam(defaultValue = "") String view,
            RedirectAttributes onward) {
        acceptances.withdraw(new PlanId(plan), finding, staff.get().login());
        onward.addFlashAttribute("notice", "check.done.withdrawn");
        return back(plan, FindingFilter.ofQuery(view), finding);
    }

    @PostMapping("/staff/plans/{plan}/check/{finding}/send")
    @Needs(value = Act.COMMENT, thing = Thing.CHECKING)
    String send(
            @PathVariable String plan,
            @PathVariable long finding,
            @RequestParam(defaultValue = "") String division,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String view,
            RedirectAttributes onward) {
        PlanId id = new PlanId(plan);
        referrals.send(
                id, findings.get(id, finding), division, note, staff.get().login());
        onward.addFlashAttribute("notice", "check.done.sent");
        return back(plan, FindingFilter.ofQuery(view), finding);
    }

    /** The open finding after one in a list, else the one before it; 0 where it is the only one. */
    private static long next(List<PlanFinding> list, long finding) {
        long before = 0;
        boolean passed = false;
        for (PlanFinding each : list) {
            if (each.id() == finding) {
                passed = true;
            } else if (each.open() && passed) {
                return each.id();
            } else if (each.open()) {
                before = each.id();
            }
        }
        return before;
    }

    /** The list as it was, at a finding. */
    private static String back(String plan, FindingFilter filter, long finding) {
        return back(plan) + filter.with("finding", String.valueOf(finding)) + "#f" + finding;
    }

    private static String back(String plan) {
        return "redirect:/staff/plans/" + plan + "/check";
    }
}
