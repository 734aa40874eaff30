package jp.shirube.app.desk.field;

import java.util.Map;
import java.util.regex.Pattern;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.OpenToStaff;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.Undo;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking back what a person has just done（取り消し）; only that person, and only while nobody changed it again. */
@Controller
class UndoController {
    private static final Pattern STAFF_PAGE = Pattern.compile("/staff/(?:plans|projects|sheets|results)[A-Za-z0-9/]*");

    private final Undo undo;
    private final PlanNumbers numbers;
    private final CurrentStaff currentStaff;
    private final Rights rights;

    UndoController(Undo undo, PlanNumbers numbers, CurrentStaff currentStaff, Rights rights) {
        this.rights = rights;
        this.undo = undo;
        this.numbers = numbers;
        this.currentStaff = currentStaff;
    }

    /** Whoever did it may take it back, as long as the rows may still be edited. */
    @OpenToStaff
    @PostMapping("/staff/plans/{plan}/undo")
    String takeBack(
            @PathVariable String plan,
            @RequestParam long mark,
            @RequestParam(defaultValue = "") String to,
            RedirectAttributes onward) {
        Author by = Author.of(currentStaff.get().login());
        long number = numbers.get(new PlanId(plan));
        for (RowRef row : undo.rows(number, mark, by)) {
            rights.require(Act.EDIT, Thing.OF_ROW, Map.of("table", row.table(), "row", Long.toString(row.id())));
        }
        undo.takeBack(number, mark, by);
        onward.addFlashAttribute("undone", true);
        if (!STAFF_PAGE.matcher(to).matches()) {
            return "redirect:/staff/plans/" + plan;
        }
        if (to.equals("/staff/projects")) {
            onward.addAttribute("plan", plan);
        }
        if (to.startsWith("/staff/sheets/") || to.equals("/staff/results")) {
            onward.addAttribute("of", plan);
        }
        return "redirect:" + to;
    }
}
