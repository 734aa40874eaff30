package jp.shirube.app.desk.money;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.KeptAnswers;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.desk.kept.KeptText;
import jp.shirube.app.desk.ledger.IssuerPlans;
import jp.shirube.app.ledger.LedgerGroup;
import jp.shirube.app.ledger.Ledgers;
import jp.shirube.app.ledger.SharedProjects;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The money of all plans of an issuer as one table, each project once（計画をまたぐ金額）. */
@Controller
class TownMoneyController {
    private final IssuerPlans issuers;
    private final Projects projects;
    private final StagedMoney staged;
    private final SharedProjects shared;
    private final Ledgers ledgers;
    private final KeptAnswers kept;
    private final KeptText texts;

    TownMoneyController(
            IssuerPlans issuers,
            Projects projects,
            StagedMoney staged,
            SharedProjects shared,
            Ledgers ledgers,
            KeptAnswers kept,
            KeptText texts) {
        this.kept = kept;
        this.texts = texts;
        this.issuers = issuers;
        this.projects = projects;
        this.staged = staged;
        this.shared = shared;
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
        String issuer = IssuerPlans.choose(sent.get("issuer"), all);
        List<PlanEntry> plans = all.getOrDefault(issuer, List.of());
        FinanceQuestion.Kind kind = FinanceQuestion.Kind.of(sent.getOrDefault("stage", ""));
        Question question =
                new Question(issuer, kind, plans.stream().map(PlanEntry::id).toList());
        Map<String, ?> drawn = kept.of(TownMoneyController.class, question, () -> drawn(issuer, plans, kind));
        model.addAttribute("issuers", all.keySet());
        model.addAttribute("issuer", issuer);
        model.addAttribute("kind", kind);
        model.addAttribute("kinds", FinanceQuestion.Kind.values());
        model.addAttribute("kept", texts.of("money/town-kept :: kept", question, drawn, request, response));
        return "money/town";
    }

    private record Question(String issuer, FinanceQuestion.Kind kind, List<PlanId> plans) {}

    /** What is the same for every reader who sees these plans. */
    private Map<String, ?> drawn(String issuer, List<PlanEntry> plans, FinanceQuestion.Kind kind) {
        List<TownMoney.Placed> placed = new ArrayList<>();
        plans.forEach(plan -> placed.addAll(placed(plan, kind)));
        List<List<ProjectId>> groups =
                shared.groups(placed.stream().map(each -> each.project().id()).toList());
        return Map.of(
                "issuer", issuer, "kind", kind, "town", TownMoney.of(plans, placed, groups), "unsaid", unsaid(plans));
    }

    private List<TownMoney.Placed> placed(PlanEntry plan, FinanceQuestion.Kind kind) {
        Map<ProjectId, ProjectMoney> money = staged.list(plan.id());
        List<TownMoney.Placed> placed = new ArrayList<>();
        for (ListedProject project : projects.listed(plan.id())) {
            ProjectMoney own = Objects.requireNonNull(money.get(project.id()));
            Map<Integer, Amount> amounts = new HashMap<>();
            own.years()
                    .forEach(year ->
                            amounts.put(year, FinanceQuestion.all(year, kind).of(own)));
            placed.add(new TownMoney.Placed(plan, project, amounts));
        }
        return placed;
    }

    /** Names that stand in several plans, of which persons have not said for all whether they are the same. */
    private long unsaid(List<PlanEntry> plans) {
        return ledgers.projects(plans.stream().map(PlanEntry::id).toList()).groups().stream()
                .filter(LedgerGroup::several)
                .filter(group -> !group.settled())
                .count();
    }
}
