package jp.shirube.app.desk.division;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Past;
import jp.shirube.app.organization.Division;
import jp.shirube.app.organization.Divisions;
import jp.shirube.app.organization.Reorganizations;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.DivisionProjects;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The divisions of an organization, standing and past, with their projects. */
@Controller
class DivisionController {
    private final Plans plans;
    private final Divisions divisions;
    private final DivisionProjects projects;
    private final Reorganizations reorganizations;
    private final CurrentStaff staff;
    private final Clock clock;
    private final Past past;

    DivisionController(
            Plans plans,
            Divisions divisions,
            DivisionProjects projects,
            Reorganizations reorganizations,
            CurrentStaff staff,
            Clock clock,
            Past past) {
        this.plans = plans;
        this.divisions = divisions;
        this.projects = projects;
        this.reorganizations = reorganizations;
        this.staff = staff;
        this.clock = clock;
        this.past = past;
    }

    @Needs(value = Act.SEE, thing = Thing.ORGANIZATION)
    @GetMapping("/staff/divisions")
    String list(@RequestParam(defaultValue = "") String organization, Model model) {
        List<String> issuers = plans.list().stream()
                .map(PlanEntry::issuer)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        String chosen = issuers.contains(organization) || issuers.isEmpty() ? organization : issuers.get(0);
        LocalDate today = past.moment()
                .map(then -> LocalDate.ofInstant(then, clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
        List<DivisionLine> lines = divisions.list(chosen).stream()
                .map(each -> new DivisionLine(each, projects.list(each.id())))
                .toList();
        model.addAttribute("organizations", issuers);
        model.addAttribute("organization", chosen);
        model.addAttribute(
                "standing",
                lines.stream().filter(line -> !ended(line.division(), today)).toList());
        model.addAttribute(
                "ended",
                lines.stream().filter(line -> ended(line.division(), today)).toList());
        model.addAttribute("reorganizations", reorganizations.list(chosen));
        return "desk/divisions";
    }

    private static boolean ended(Division division, LocalDate day) {
        LocalDate last = division.validTo();
        return last != null && last.isBefore(day);
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/divisions")
    String prepare(
            @RequestParam String organization,
            @RequestParam String title,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        long prepared =
                reorganizations.prepare(organization, title, day, staff.get().login());
        return "redirect:/staff/reorganizations/" + prepared;
    }
}
