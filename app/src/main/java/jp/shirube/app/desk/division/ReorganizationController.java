package jp.shirube.app.desk.division;

import java.time.Clock;
import java.time.LocalDate;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.organization.Divisions;
import jp.shirube.app.organization.Reorganization;
import jp.shirube.app.organization.Reorganizations;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.DivisionProjects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A reorganisation: its steps with their effects, and what is done with it. */
@Controller
class ReorganizationController {
    private final Reorganizations reorganizations;
    private final Divisions divisions;
    private final DivisionProjects projects;
    private final CurrentStaff staff;
    private final Clock clock;

    ReorganizationController(
            Reorganizations reorganizations,
            Divisions divisions,
            DivisionProjects projects,
            CurrentStaff staff,
            Clock clock) {
        this.reorganizations = reorganizations;
        this.divisions = divisions;
        this.projects = projects;
        this.staff = staff;
        this.clock = clock;
    }

    @Needs(value = Act.SEE, thing = Thing.ORGANIZATION)
    @GetMapping("/staff/reorganizations/{reorganization}")
    String show(@PathVariable long reorganization, Model model) {
        Reorganization found = reorganizations.get(reorganization);
        model.addAttribute("it", found);
        model.addAttribute("prepared", found.state() == Reorganization.State.PREPARED);
        model.addAttribute("due", !found.day().isAfter(LocalDate.now(clock)));
        model.addAttribute(
                "steps",
                found.steps().stream()
                        .map(step -> StepLine.of(step, found, projects))
                        .toList());
        model.addAttribute(
                "divisions",
                divisions.list(found.organization()).stream()
                        .filter(each -> each.validTo() == null)
                        .toList());
        return "desk/reorganization";
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/reorganizations/{reorganization}/steps")
    String add(
            @PathVariable long reorganization,
            @RequestParam(required = false) @Nullable Long division,
            @RequestParam(defaultValue = "") String successor) {
        reorganizations.add(reorganization, division, successor, staff.get().login());
        return back(reorganization);
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/reorganizations/{reorganization}/steps/{step}/remove")
    String remove(@PathVariable long reorganization, @PathVariable long step) {
        reorganizations.remove(reorganization, step, staff.get().login());
        return back(reorganization);
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/reorganizations/{reorganization}/withdraw")
    String withdraw(@PathVariable long reorganization) {
        reorganizations.withdraw(reorganization, staff.get().login());
        return back(reorganization);
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/reorganizations/{reorganization}/carry-out")
    String carryOut(@PathVariable long reorganization) {
        reorganizations.carryOut(reorganization, staff.get().login());
        return back(reorganization);
    }

    private static String back(long reorganization) {
        return "redirect:/staff/reorganizations/" + reorganization;
    }
}
