package jp.shirube.app.desk.planning;

import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.EditRefused;
import jp.shirube.app.audit.Retirements.Below;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.planning.ProposedChanges;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Puts into a change proposal that something is to be retired（しまう）, instead of retiring it. */
@Controller
class ProposedRetirementController {
    private static final int LONGEST_REASON = 400;

    private final StandingRows rows;
    private final FieldWords words;
    private final PlanNumbers numbers;
    private final ProposedChanges changes;
    private final CurrentStaff staff;

    ProposedRetirementController(
            StandingRows rows, FieldWords words, PlanNumbers numbers, ProposedChanges changes, CurrentStaff staff) {
        this.rows = rows;
        this.words = words;
        this.numbers = numbers;
        this.changes = changes;
        this.staff = staff;
    }

    /** A plan itself is retired nowhere. */
    @Needs(value = Act.RETIRE, thing = Thing.OF_ROW)
    @PostMapping("/staff/proposals/retire/{table}/{row}")
    String put(
            @PathVariable String table,
            @PathVariable long row,
            @RequestParam long proposal,
            @RequestParam(defaultValue = "retire") String below,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes onward) {
        StandingRow going = rows.get(new RowRef(table, row));
        if (going.item().item().equals("plan")) {
            throw new EditRefused("field");
        }
        PlanId plan = numbers.id(going.plan());
        String own = words.own(going);
        String item = words.item(going.item());
        String why = reason.strip().replaceAll("\\p{Cntrl}", " ");
        changes.putRetirement(
                plan,
                proposal,
                going.row(),
                below.equals("lift") ? Below.LIFT : Below.RETIRE,
                own.isEmpty() ? item : words.named(item, own),
                why.isEmpty() ? null : why.substring(0, Math.min(why.length(), LONGEST_REASON)),
                staff.get().login());
        onward.addFlashAttribute("notice", "proposal.done.retirement");
        return ProposalController.at(plan.value(), proposal);
    }
}
