package jp.shirube.app.desk.division;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.organization.Division;
import jp.shirube.app.organization.Divisions;
import jp.shirube.app.organization.Offices;
import jp.shirube.app.organization.Reorganizations;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.DivisionProjects;
import org.jspecify.annotations.Nullable;
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
    private final Offices offices;
    private final DivisionDays days;

    DivisionController(
            Plans plans,
            Divisions divisions,
            DivisionProjects projects,
            Reorganizations reorganizations,
            CurrentStaff staff,
            Offices offices,
            DivisionDays days) {
        this.plans = plans;
        this.divisions = divisions;
        this.projects = projects;
        this.reorganizations = reorganizations;
        this.staff = staff;
        this.offices = offices;
        this.days = days;
    }

    @Needs(value = Act.SEE, thing = Thing.ORGANIZATION)
    @GetMapping("/staff/divisions")
    String list(
            @RequestParam(defaultValue = "") String organization,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Model model) {
        List<String> issuers = plans.list().stream()
                .map(PlanEntry::issuer)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        String chosen = issuers.contains(organization) ? organization : withMostDivisions(issuers);
        LocalDate asked = day == null ? days.today() : day;
        List<DivisionLine> lines =
                divisions.list(chosen).stream().map(each -> line(each, asked)).toList();
        List<DivisionLine> standing =
                lines.stream().filter(line -> line.division().valid().on(asked)).toList();
        model.addAttribute("organizations", issuers);
        model.addAttribute("organization", chosen);
        model.addAttribute("day", asked);
        model.addAttribute("bodies", DivisionBodies.of(divisions.list(chosen)));
        model.addAttribute("standing", DivisionBodies.group(standing));
        model.addAttribute(
                "ended",
                lines.stream()
                        .filter(line -> line.division().valid().endedBefore(asked))
                        .toList());
        model.addAttribute("reorganizations", reorganizations.list(chosen));
        return "desk/divisions";
    }

    private DivisionLine line(Division division, LocalDate day) {
        long sections = offices.listSections(division.id()).stream()
                .filter(each -> each.valid().on(day))
                .count();
        return new DivisionLine(division, (int) sections, projects.list(division.id()));
    }

    /** Unasked, a town comes before a zone without divisions of its own; empty where there is no issuer. */
    private String withMostDivisions(List<String> issuers) {
        return issuers.stream()
                .max(Comparator.comparingInt(each -> divisions.list(each).size()))
                .orElse("");
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
