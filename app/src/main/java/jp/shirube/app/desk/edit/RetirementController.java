package jp.shirube.app.desk.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.EditRefused;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.Retirement;
import jp.shirube.app.audit.Retirements;
import jp.shirube.app.audit.Retirements.Below;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.field.FieldCheck;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.planning.ChangeProposals;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.Successions;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Retiring what is no longer wanted（しまう）, asked back before it is done, and bringing it back（戻す）. */
@Controller
class RetirementController {
    private final StandingRows rows;
    private final EditableItems items;
    private final EditHomes homes;
    private final FieldWords words;
    private final Retirements retirements;
    private final Plans plans;
    private final PlanNumbers numbers;
    private final CurrentStaff currentStaff;
    private final Rights rights;
    private final Successions successions;
    private final ChangeProposals proposals;

    RetirementController(
            StandingRows rows,
            EditableItems items,
            EditHomes homes,
            FieldWords words,
            Retirements retirements,
            Plans plans,
            PlanNumbers numbers,
            CurrentStaff currentStaff,
            Rights rights,
            Successions successions,
            ChangeProposals proposals) {
        this.successions = successions;
        this.proposals = proposals;
        this.rights = rights;
        this.rows = rows;
        this.items = items;
        this.homes = homes;
        this.words = words;
        this.retirements = retirements;
        this.plans = plans;
        this.numbers = numbers;
        this.currentStaff = currentStaff;
    }

    @Needs(value = Act.RETIRE, thing = Thing.OF_ROW)
    @GetMapping("/staff/retire/{table}/{row}")
    String ask(@PathVariable String table, @PathVariable long row, Model model) {
        StandingRow asked = retirable(table, row);
        boolean branches = !rows.below(asked, asked.item()).isEmpty();
        model.addAttribute("row", asked);
        model.addAttribute("home", homes.of(asked));
        model.addAttribute("plan", homes.plan(asked));
        model.addAttribute("planTitle", homes.planTitle(asked));
        model.addAttribute("what", titled(words.item(asked.item()), words.own(asked)));
        model.addAttribute("with", counted(asked, Below.RETIRE));
        model.addAttribute(
                "openProposals",
                proposals.listOpen(homes.plan(asked), currentStaff.get().login()));
        model.addAttribute("lifted", branches ? counted(asked, Below.LIFT) : null);
        return "desk/retire";
    }

    /** How many of each kind go with it. */
    private Map<String, Integer> counted(StandingRow row, Below below) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        retirements.below(row.row(), below).forEach(each -> counts.merge(words.item(each.item()), 1, Integer::sum));
        return counts;
    }

    @Needs(value = Act.RETIRE, thing = Thing.OF_ROW)
    @PostMapping("/staff/retire/{table}/{row}")
    String retire(
            @PathVariable String table,
            @PathVariable long row,
            @RequestParam(defaultValue = "retire") String below,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes onward) {
        StandingRow asked = retirable(table, row);
        EditHome home = homes.of(asked);
        PlanId plan = homes.plan(asked);
        retirements.retire(asked.row(), below.equals("lift") ? Below.LIFT : Below.RETIRE, author(reason));
        onward.addFlashAttribute("retired", true);
        boolean whole = home.whole().row().equals(asked.row());
        return "redirect:" + (whole ? "/staff/plans/" + plan + "/retired" : home.path());
    }

    private StandingRow retirable(String table, long row) {
        StandingRow found = rows.get(new RowRef(table, row));
        if (found.item().item().equals("plan")) {
            throw new EditRefused("field");
        }
        return found;
    }

    @Needs(value = Act.SEE, thing = Thing.PLAN)
    @GetMapping("/staff/plans/{plan}/retired")
    String list(@PathVariable String plan, Model model) {
        PlanId id = new PlanId(plan);
        List<RetirementLine> lines = retirements.list(numbers.get(id)).stream()
                .map(each -> new RetirementLine(each, title(each)))
                .toList();
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("lines", lines);
        return "desk/retired";
    }

    private String title(Retirement retirement) {
        return titled(words.item(items.get(retirement.row().table())), retirement.name());
    }

    private String titled(String item, String own) {
        return own.isEmpty() ? item : words.named(item, own);
    }

    /** What may be retired may be brought back. */
    @Needs(value = Act.SEE, thing = Thing.PLAN)
    @PostMapping("/staff/plans/{plan}/retired/{retirement}")
    String bringBack(
            @PathVariable String plan,
            @PathVariable long retirement,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes onward) {
        long number = numbers.get(new PlanId(plan));
        retirements.list(number).stream()
                .filter(each -> each.number() == retirement)
                .forEach(each -> rights.require(Act.RETIRE, Thing.OF_ROW, named(each.row())));
        if (successions.made(number, retirement)) {
            successions.takeBack(number, retirement, author(reason));
            onward.addFlashAttribute("back", true);
            return "redirect:/staff/plans/" + plan + "/retired";
        }
        StandingRow back = retirements.bringBack(number, retirement, author(reason));
        onward.addFlashAttribute("back", true);
        return "redirect:" + homes.of(back).path();
    }

    private static Map<String, String> named(RowRef row) {
        return Map.of("table", row.table(), "row", Long.toString(row.id()));
    }

    private Author author(String reason) {
        String words = TypedField.clean(reason);
        int longest = Math.min(words.length(), FieldCheck.LONGEST_REASON);
        return new Author(currentStaff.get().login(), words.isEmpty() ? null : words.substring(0, longest), null);
    }
}
