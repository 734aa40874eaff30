package jp.shirube.app.intake.account;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.HistoryEntry;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.budget.ItemAmount;
import jp.shirube.app.budget.ItemAmounts;
import jp.shirube.app.budget.SharedItems;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 「どこから？」 of the accounts: what a file brought and changed, and where the amounts of an item come from. */
@Controller
class AccountLineageController {
    private static final int MOST = 200;

    private final Plans plans;
    private final Projects projects;
    private final AccountImports imports;
    private final SharedItems items;
    private final ItemAmounts amounts;
    private final Histories histories;

    AccountLineageController(
            Plans plans,
            Projects projects,
            AccountImports imports,
            SharedItems items,
            ItemAmounts amounts,
            Histories histories) {
        this.plans = plans;
        this.projects = projects;
        this.imports = imports;
        this.items = items;
        this.amounts = amounts;
        this.histories = histories;
    }

    /** A total as it stood from a moment on, in whole yen. */
    record Step(Instant at, String actor, BigDecimal yen) {}

    /** What taking in one file wrote. */
    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/accounts/taken/{taken}")
    String taken(@PathVariable String plan, @PathVariable long taken, Model model) {
        PlanId id = new PlanId(plan);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute(
                "taken",
                imports.list(id).stream()
                        .filter(each -> each.id() == taken)
                        .findFirst()
                        .orElseThrow(NoSuchRow::new));
        model.addAttribute("written", amounts.written(imports.transaction(taken), MOST));
        model.addAttribute("most", MOST);
        return "money/taken";
    }

    /** The amounts of an item with their files, their history and whose they are. */
    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/accounts/items/{item}/amounts")
    String item(@PathVariable String plan, @PathVariable long item, Model model) {
        PlanId id = new PlanId(plan);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("item", items.find(id, item).orElseThrow(NoSuchRow::new));
        Map<ItemAmount, List<Step>> history = new LinkedHashMap<>();
        amounts.list(item).forEach(each -> history.put(each, steps(each)));
        model.addAttribute("amounts", history);
        model.addAttribute("sources", FundingSource.values());
        Map<ProjectId, String> names = new LinkedHashMap<>();
        for (ProjectEntry project : projects.list(id)) {
            names.put(project.id(), project.name());
        }
        model.addAttribute("names", names);
        return "money/item-amounts";
    }

    private List<Step> steps(ItemAmount amount) {
        List<Step> steps = new ArrayList<>();
        for (HistoryEntry entry : histories.list(amounts.row(amount))) {
            entry.fields().stream()
                    .filter(change -> change.field().equals("total"))
                    .map(HistoryEntry.FieldChange::after)
                    .filter(Objects::nonNull)
                    .forEach(after -> steps.add(
                            new Step(entry.at(), entry.actor(), new BigDecimal(Objects.requireNonNull(after)))));
        }
        return steps;
    }
}
