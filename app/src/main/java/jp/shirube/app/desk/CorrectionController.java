package jp.shirube.app.desk;

import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.ChangedMeanwhile;
import jp.shirube.app.audit.Correction;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.exchange.ProjectStatus;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Correcting a field that was read wrongly（訂正）, beside the lines of the document. Every member of staff may. */
@Controller
class CorrectionController {
    private final CorrectionSubjects subjects;
    private final CorrectionLines lines;
    private final CorrectionDoors doors;
    private final StandingWords words;
    private final CurrentStaff currentStaff;

    CorrectionController(
            CorrectionSubjects subjects,
            CorrectionLines lines,
            CorrectionDoors doors,
            StandingWords words,
            CurrentStaff currentStaff) {
        this.words = words;
        this.subjects = subjects;
        this.lines = lines;
        this.doors = doors;
        this.currentStaff = currentStaff;
    }

    /** The page of one field; without a field, the list of those that can be corrected. */
    @GetMapping("/staff/correct/{table}/{row}")
    @Needs(value = Act.EDIT, thing = Thing.OF_ROW)
    String ask(
            @PathVariable String table,
            @PathVariable long row,
            @RequestParam(required = false) @Nullable String field,
            Model model) {
        RowRef named = new RowRef(table, row);
        if (field == null) {
            CorrectionHome home = subjects.home(named);
            model.addAttribute("home", home);
            model.addAttribute("lines", lines.of(home));
            return "desk/corrections";
        }
        CorrectionSubject subject = subjects.get(named, field);
        fill(model, subject, CorrectionEntry.fresh(subject.field(), subject.standing()));
        return "desk/correction";
    }

    /** Saves and leads back to where the value stands; or shows the page again, with all that was typed and what is wrong with it. */
    @PostMapping("/staff/correct/{table}/{row}")
    @Needs(value = Act.EDIT, thing = Thing.OF_ROW)
    ModelAndView save(
            @PathVariable String table,
            @PathVariable long row,
            @RequestParam String field,
            @RequestParam Map<String, String> sent,
            Model model,
            RedirectAttributes onward) {
        RowRef named = new RowRef(table, row);
        CorrectionSubject subject = subjects.get(named, field);
        CorrectionEntry entry = CorrectionEntry.of(subject.field(), sent);
        List<CorrectionCheck.Problem> problems = new CorrectionCheck(subject.field(), entry, subject.unit()).problems();
        if (!problems.isEmpty()) {
            fill(model, subject, entry);
            model.addAttribute("problems", problems);
            return new ModelAndView("desk/correction", model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        try {
            doors.correct(subject, entry, new Correction(currentStaff.get().login(), entry.reason()));
        } catch (ChangedMeanwhile changed) {
            CorrectionSubject now = subjects.get(named, field);
            fill(model, now, entry.over(now.standing()));
            model.addAttribute("conflict", words.conflict(subject.field(), entry.shown(), now.standing()));
            return new ModelAndView("desk/correction", model.asMap(), HttpStatus.CONFLICT);
        }
        onward.addFlashAttribute("corrected", true);
        return new ModelAndView("redirect:" + subject.home().path());
    }

    private static void fill(Model model, CorrectionSubject subject, CorrectionEntry entry) {
        model.addAttribute("subject", subject);
        model.addAttribute("what", subject.field().title(subject.answer().value()));
        model.addAttribute("answer", subject.answer());
        model.addAttribute("place", subject.place());
        model.addAttribute("entry", entry);
        model.addAttribute("problems", List.of());
        model.addAttribute("statuses", ProjectStatus.values());
        model.addAttribute(
                "kinds",
                subject.field().form() == CorrectableField.Form.AMOUNT
                        ? List.of(ValueState.NUMBER, ValueState.UNDEFINED, ValueState.PLACEHOLDER, ValueState.NONE)
                        : List.of(ValueState.values()));
    }
}
