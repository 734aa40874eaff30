package jp.shirube.app.desk.ledger;

import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.desk.list.ListPage;
import jp.shirube.app.desk.list.ListQuery;
import jp.shirube.app.ledger.LedgerThing;
import jp.shirube.app.ledger.Verdicts;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says whether lines of a ledger are the same（同じもの・別のもの）, and takes it back. Needs the right to edit each of them. */
@Controller
class VerdictController {
    private final Verdicts verdicts;
    private final Rights rights;
    private final CurrentStaff staff;

    VerdictController(Verdicts verdicts, Rights rights, CurrentStaff staff) {
        this.verdicts = verdicts;
        this.rights = rights;
        this.staff = staff;
    }

    @PostMapping("/staff/ledger/verdicts")
    @Needs(value = Act.EDIT, thing = Thing.INDICATOR)
    String ofIndicators(
            @RequestParam(name = "line", defaultValue = "") List<String> lines,
            @RequestParam String say,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> sent,
            RedirectAttributes onward) {
        return say(LedgerThing.INDICATOR, lines, say, reason, sent, onward);
    }

    @PostMapping("/staff/ledger/projects/verdicts")
    @Needs(value = Act.EDIT, thing = Thing.PROJECT)
    String ofProjects(
            @RequestParam(name = "line", defaultValue = "") List<String> lines,
            @RequestParam String say,
            @RequestParam(defaultValue = "") String reason,
            @RequestParam Map<String, String> sent,
            RedirectAttributes onward) {
        return say(LedgerThing.PROJECT, lines, say, reason, sent, onward);
    }

    private String say(
            LedgerThing thing,
            List<String> lines,
            String say,
            String reason,
            Map<String, String> sent,
            RedirectAttributes onward) {
        lines.forEach(line -> rights.require(Act.EDIT, Thing.valueOf(thing.name()), Map.of(thing.code(), line)));
        Author by = new Author(staff.get().login(), reason.isBlank() ? null : reason.strip(), null);
        if (say.equals("back") && lines.size() == 2) {
            verdicts.takeBack(thing, lines.get(0), lines.get(1), by);
        } else {
            verdicts.say(thing, lines, say.equals("same"), by);
        }
        onward.addFlashAttribute("said", say.equals("same") || say.equals("back") ? say : "other");
        ListPage page = thing == LedgerThing.INDICATOR ? ListPage.LEDGER_INDICATORS : ListPage.LEDGER_PROJECTS;
        return "redirect:" + ListQuery.of(page, sent).address();
    }
}
