package jp.shirube.app.desk.edit;

import java.util.List;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.desk.field.FieldCheck;
import jp.shirube.app.desk.field.FieldControls;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.desk.field.TypedField;
import jp.shirube.app.desk.field.WordDifference;
import jp.shirube.app.planning.ChangeProposals;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.platform.MessageBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Fills the form of one field. */
@Component
class EditForms {
    private final MessageBundle messages = MessageBundle.of("correction");
    private final FieldWords words;
    private final FieldControls controls;
    private final EditHomes homes;
    private final CurrentStaff currentStaff;
    private final ChangeProposals proposals;

    EditForms(
            FieldWords words,
            FieldControls controls,
            EditHomes homes,
            CurrentStaff currentStaff,
            ChangeProposals proposals) {
        this.proposals = proposals;
        this.words = words;
        this.controls = controls;
        this.homes = homes;
        this.currentStaff = currentStaff;
    }

    EditEntry fresh(EditSubject subject) {
        EnteredValue standing = subject.standing();
        return new EditEntry(
                TypedField.fresh(subject.field(), standing, words.typed(subject.field(), standing)), "", standing);
    }

    void fill(Model model, EditSubject subject, EditEntry entry) {
        boolean five = subject.field().kind() == FieldKind.VALUE;
        model.addAttribute("subject", subject);
        model.addAttribute("answer", subject.answer());
        model.addAttribute("place", subject.place());
        model.addAttribute("entry", entry);
        model.addAttribute("account", currentStaff.get().login());
        model.addAttribute(
                "control",
                controls.of(
                        subject.row().item(),
                        subject.field(),
                        "",
                        messages.format(five ? "correct.new.number" : "correct.new"),
                        entry.typed(),
                        subject.unit(),
                        homes.plan(subject.row())));
        model.addAttribute(
                "openProposals",
                proposals.listOpen(homes.plan(subject.row()), currentStaff.get().login()));
        model.addAttribute("problems", List.of());
    }

    /** What the page showed, what stands now and what was typed, with the words marked that differ. */
    void conflict(Model model, EditSubject now, EditEntry entry) {
        model.addAttribute(
                "conflict",
                messages.format("correct.conflict.values", said(now, entry.shown()), said(now, now.standing())));
        String typed = new FieldCheck(now.field(), entry.typed(), now.unit(), "")
                        .problems()
                        .isEmpty()
                ? said(now, new FieldCheck(now.field(), entry.typed(), now.unit(), "").value())
                : entry.typed().value();
        model.addAttribute("difference", WordDifference.of(typed, said(now, now.standing())));
    }

    private String said(EditSubject subject, EnteredValue value) {
        String said = words.say(subject.row(), subject.field(), value);
        return said.isEmpty() ? messages.format("correct.kind.none") : said;
    }

    /** Leads on to a page: by the answer itself, or, where a form in place sent the request, by its script. */
    static ModelAndView onward(String path, @Nullable String fragment) {
        if (fragment == null) {
            return new ModelAndView("redirect:" + path);
        }
        RedirectView view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.NO_CONTENT);
        view.setExposeModelAttributes(false);
        return new ModelAndView(view);
    }
}
