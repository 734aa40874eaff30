package jp.shirube.app.desk.money;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.KeptAnswers;
import jp.shirube.app.desk.kept.KeptText;
import jp.shirube.app.desk.ledger.IssuerPlans;
import jp.shirube.app.ledger.LedgerGroup;
import jp.shirube.app.ledger.Ledgers;
import jp.shirube.app.plan.NoSuchPlan;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The money of all plans of an issuer as one table, each project once（計画をまたぐ金額）, and what each sum is made of. */
@Controller
class TownMoneyController {
    private final IssuerPlans issuers;
    private final TownSums sums;
    private final Ledgers ledgers;
    private final KeptAnswers kept;
    private final KeptText texts;

    TownMoneyController(IssuerPlans issuers, TownSums sums, Ledgers ledgers, KeptAnswers kept, KeptText texts) {
        this.kept = kept;
        this.texts = texts;
        this.issuers = issuers;
        this.sums = sums;
        this.ledgers = ledgers;
    }

    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/money")
    String show(
            @RequestParam Map<String, String> sent,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<String, List<PlanEntry>> all = issuers.all();
        List<PlanEntry> plans = plans(all, sent, model);
        FinanceQuestion.Kind kind = kind(sent);
        String issuer = IssuerPlans.choose(sent.get("issuer"), all);
        Question question =
                new Question(issuer, kind, plans.stream().map(PlanEntry::id).toList());
        Map<String, ?> drawn = kept.of(TownMoneyController.class, question, () -> drawn(issuer, plans, kind));
        model.addAttribute("issuers", all.keySet());
        model.addAttribute("kinds", FinanceQuestion.Kind.values());
        model.addAttribute("kept", texts.of("money/town-kept :: kept", question, drawn, request, response));
        return "money/town";
    }

    private record Question(String issuer, FinanceQuestion.Kind kind, List<PlanId> plans) {}

    /** What is the same for every reader who sees these plans. */
    private Map<String, ?> drawn(String issuer, List<PlanEntry> plans, FinanceQuestion.Kind kind) {
        return Map.of("issuer", issuer, "kind", kind, "town", sums.of(plans, kind), "unsaid", unsaid(plans));
    }

    /** What the amount of the town in a year is made of, plan by plan, project by project. */
    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/money/amounts")
    String amounts(@RequestParam int year, @RequestParam Map<String, String> sent, Model model) {
        model.addAttribute("amounts", sums.amounts(plans(issuers.all(), sent, model), kind(sent), year));
        return "money/town-amounts";
    }

    /** The projects of a plan that have no number in any year. */
    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/money/without")
    String without(@RequestParam("of") String plan, @RequestParam Map<String, String> sent, Model model) {
        PlanEntry asked = plans(issuers.all(), sent, model).stream()
                .filter(each -> each.id().value().equals(plan))
                .findFirst()
                .orElseThrow(NoSuchPlan::new);
        model.addAttribute("asked", asked);
        model.addAttribute("amounts", sums.without(asked, kind(sent)));
        return "money/town-amounts";
    }

    private static List<PlanEntry> plans(Map<String, List<PlanEntry>> all, Map<String, String> sent, Model model) {
        String issuer = IssuerPlans.choose(sent.get("issuer"), all);
        model.addAttribute("issuer", issuer);
        model.addAttribute("kind", kind(sent));
        return all.getOrDefault(issuer, List.of());
    }

    private static FinanceQuestion.Kind kind(Map<String, String> sent) {
        return FinanceQuestion.Kind.of(sent.getOrDefault("stage", ""));
    }

    /** Names that stand in several plans, of which persons have not said for all whether they are the same. */
    private long unsaid(List<PlanEntry> plans) {
        return ledgers.projects(plans.stream().map(PlanEntry::id).toList()).groups().stream()
                .filter(LedgerGroup::several)
                .filter(group -> !group.settled())
                .count();
    }
}
