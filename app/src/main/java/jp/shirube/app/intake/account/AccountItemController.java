package jp.shirube.app.intake.account;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.budget.AccountShare;
import jp.shirube.app.budget.AccountShares;
import jp.shirube.app.budget.SharedItems;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The items of the accounts, first those of which nobody said whose they are, and saying it（細目と事業）. */
@Controller
class AccountItemController {
    private static final int MOST = 100;
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Plans plans;
    private final Projects projects;
    private final SharedItems items;
    private final AccountShares shares;
    private final CurrentStaff currentStaff;

    AccountItemController(
            Plans plans, Projects projects, SharedItems items, AccountShares shares, CurrentStaff currentStaff) {
        this.plans = plans;
        this.projects = projects;
        this.items = items;
        this.shares = shares;
        this.currentStaff = currentStaff;
    }

    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/accounts/items")
    String list(
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(defaultValue = "OPEN") SharedItems.Which which,
            Model model) {
        PlanId id = new PlanId(plan);
        List<Integer> years = items.years(id);
        int chosen = year != null ? year : years.isEmpty() ? 0 : years.get(0);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("years", years);
        model.addAttribute("year", chosen);
        model.addAttribute("which", which);
        model.addAttribute("kinds", SharedItems.Which.values());
        model.addAttribute("count", items.count(id, chosen, which));
        model.addAttribute("items", items.list(id, chosen, which, MOST));
        model.addAttribute("most", MOST);
        model.addAttribute("names", names(id));
        return "money/items";
    }

    @Needs(value = Act.EDIT, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/accounts/items/{item}")
    String item(@PathVariable String plan, @PathVariable long item, Model model) {
        PlanId id = new PlanId(plan);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("item", items.find(id, item).orElseThrow(NoSuchRow::new));
        model.addAttribute("projects", projects.list(id));
        return "money/share";
    }

    @Needs(value = Act.EDIT, thing = Thing.BUDGET)
    @PostMapping("/staff/plans/{plan}/accounts/items/{item}")
    String share(
            @PathVariable String plan,
            @PathVariable long item,
            @RequestParam(defaultValue = "") List<String> project,
            @RequestParam(defaultValue = "") List<String> percent,
            @RequestParam(defaultValue = "false") boolean outside) {
        PlanId id = new PlanId(plan);
        int year = items.find(id, item).orElseThrow(NoSuchRow::new).item().year();
        Author by = Author.of(currentStaff.get().login());
        if (outside) {
            shares.leaveOutside(id, item, by);
        } else {
            shares.share(id, item, shares(project, percent), by);
        }
        return "redirect:/staff/plans/" + plan + "/accounts/items?year=" + year;
    }

    private static List<AccountShare> shares(List<String> projects, List<String> percents) {
        List<AccountShare> shares = new ArrayList<>();
        for (int i = 0; i < projects.size(); i++) {
            String percent = i < percents.size() ? JapaneseText.key(percents.get(i)) : "";
            if (projects.get(i).isBlank() && percent.isEmpty()) {
                continue;
            }
            boolean number = percent.matches("[0-9]{1,3}(\\.[0-9]{1,12})?");
            if (projects.get(i).isBlank()
                    || !number
                    || new BigDecimal(percent).signum() <= 0
                    || new BigDecimal(percent).compareTo(PERCENT) > 0) {
                throw new AccountRefused("share");
            }
            shares.add(new AccountShare(new ProjectId(projects.get(i)), new BigDecimal(percent)));
        }
        return shares;
    }

    private Map<ProjectId, String> names(PlanId plan) {
        return projects.list(plan).stream()
                .collect(Collectors.toMap(ProjectEntry::id, ProjectEntry::name, (one, other) -> one));
    }
}
