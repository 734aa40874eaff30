package jp.shirube.app.checking.web;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.checking.KnownRules;
import jp.shirube.app.checking.PlanChecks;
import jp.shirube.app.checking.PlanFinding;
import jp.shirube.app.checking.PlanFindings;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page 「点検」 of a plan, the list of all plans with their findings, and asking anew. */
@Controller
class CheckController {
    private static final int MOST_RESOLVED = 200;

    private final Plans plans;
    private final PlanChecks checks;
    private final PlanFindings findings;
    private final KnownRules rules;
    private final PlaceViews places;
    private final ReferralChoice referrals;
    private final CurrentStaff staff;

    CheckController(
            Plans plans,
            PlanChecks checks,
            PlanFindings findings,
            KnownRules rules,
            PlaceViews places,
            ReferralChoice referrals,
            CurrentStaff staff) {
        this.plans = plans;
        this.checks = checks;
        this.findings = findings;
        this.rules = rules;
        this.places = places;
        this.referrals = referrals;
        this.staff = staff;
    }

    /** A plan with what stands in it. */
    record CheckedLine(PlanEntry plan, PlanChecks.Standing standing) {}

    @GetMapping("/staff/checks")
    @Needs(value = Act.SEE, thing = Thing.CHECKING)
    String list(Model model) {
        Map<PlanId, PlanChecks.Standing> standing = checks.standing();
        model.addAttribute(
                "lines",
                plans.list().stream()
                        .map(each -> new CheckedLine(each, standing.getOrDefault(each.id(), PlanChecks.Standing.NEVER)))
                        .toList());
        return "checking/list";
    }

    @GetMapping("/staff/plans/{plan}/check")
    @Needs(value = Act.SEE, thing = Thing.CHECKING)
    String show(
            @PathVariable String plan,
            @RequestParam(defaultValue = "0") long finding,
            @RequestParam Map<String, String> sent,
            Model model) {
        PlanId id = new PlanId(plan);
        FindingFilter asked = FindingFilter.of(sent);
        List<PlanFinding> standing = findings.listStanding(id);
        List<PlanFinding> open = standing.stream().filter(PlanFinding::open).toList();
        FindingFilter filter = asked.onPage(page(asked, open, finding));
        List<PlanFinding> accepted =
                filter.of(standing.stream().filter(PlanFinding::accepted).toList());
        List<PlanFinding> resolved = filter.ofAnySeverity(findings.listResolved(id, MOST_RESOLVED));
        List<PlanFinding> shown = filter.of(open);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("run", checks.last(id).orElse(null));
        model.addAttribute("going", checks.going(id).orElse(null));
        model.addAttribute("filter", filter);
        model.addAttribute("counts", FindingCounts.of(filter.ofAnySeverity(open)));
        model.addAttribute("all", FindingCounts.of(open));
        model.addAttribute("choices", FindingChoices.of(open));
        model.addAttribute("groups", FindingGroup.of(shown, filter.by(), filter.page()));
        model.addAttribute("accepted", accepted);
        model.addAttribute("resolved", resolved);
        model.addAttribute("mendable", open.stream().anyMatch(each -> each.correction() != null && each.row() != null));
        model.addAttribute("rules", rules);
        model.addAttribute("divisions", referrals.of(id));
        model.addAttribute("chosen", chosen(id, finding, shown, model));
        return "checking/check";
    }

    /** The page on which the named finding stands, else the one that is asked for. */
    private static int page(FindingFilter asked, List<PlanFinding> open, long finding) {
        List<PlanFinding> shown = asked.of(open);
        for (int i = 0; i < shown.size(); i++) {
            if (shown.get(i).id() == finding) {
                return FindingGroup.page(i);
            }
        }
        return asked.page();
    }

    /** The finding whose places are shown: the one that the address names, else the first. */
    private @Nullable PlanFinding chosen(PlanId plan, long finding, List<PlanFinding> shown, Model model) {
        PlanFinding chosen = finding > 0 ? findings.get(plan, finding) : shown.isEmpty() ? null : shown.get(0);
        if (chosen == null) {
            return null;
        }
        List<Long> order = shown.stream().map(PlanFinding::id).collect(Collectors.toList());
        int at = order.indexOf(chosen.id());
        model.addAttribute("places", places.of(chosen));
        model.addAttribute("named", finding > 0);
        model.addAttribute("before", at > 0 ? order.get(at - 1) : null);
        model.addAttribute("after", at >= 0 && at + 1 < order.size() ? order.get(at + 1) : null);
        return chosen;
    }

    /** Waits a second for the answer; a longer run shows its progress. */
    @PostMapping("/staff/plans/{plan}/check")
    @Needs(value = Act.CHECK, thing = Thing.CHECKING)
    String check(@PathVariable String plan, @RequestParam(defaultValue = "") String view) throws InterruptedException {
        PlanId id = new PlanId(plan);
        String back = "redirect:/staff/plans/" + plan + "/check"
                + FindingFilter.ofQuery(view).with("finding", "");
        String login = staff.get().login();
        CompletableFuture<Void> running = CompletableFuture.runAsync(() -> checks.check(id, login));
        try {
            running.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException goesOn) {
            return back;
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the check of plan " + plan + " failed", failed.getCause());
        }
        return back;
    }
}
