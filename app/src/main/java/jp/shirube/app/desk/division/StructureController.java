package jp.shirube.app.desk.division;

import java.time.LocalDate;
import java.util.Locale;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.organization.Division;
import jp.shirube.app.organization.Divisions;
import jp.shirube.app.organization.NoSuchDivision;
import jp.shirube.app.organization.Office;
import jp.shirube.app.organization.Offices;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.DivisionProjects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A division with its sections, posts and persons on a day, its projects and its past names; and what is changed of them. */
@Controller
class StructureController {
    private final Divisions divisions;
    private final Offices offices;
    private final DivisionProjects projects;
    private final DivisionDays days;
    private final CurrentStaff staff;

    StructureController(
            Divisions divisions, Offices offices, DivisionProjects projects, DivisionDays days, CurrentStaff staff) {
        this.divisions = divisions;
        this.offices = offices;
        this.projects = projects;
        this.days = days;
        this.staff = staff;
    }

    @Needs(value = Act.SEE, thing = Thing.ORGANIZATION)
    @GetMapping("/staff/divisions/{division}")
    String show(
            @PathVariable long division,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day,
            Model model) {
        Division found = divisions.get(division);
        LocalDate asked = day == null ? days.today() : day;
        model.addAttribute("it", found);
        model.addAttribute("day", asked);
        model.addAttribute("ended", found.valid().endedBefore(asked));
        model.addAttribute("lines", SectionLine.of(division, offices, asked));
        model.addAttribute("projects", projects.list(division));
        model.addAttribute("predecessors", divisions.listPredecessors(division));
        model.addAttribute("successors", divisions.listSuccessors(division));
        model.addAttribute("bodies", DivisionBodies.of(divisions.list(found.organization())));
        return "desk/division";
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/divisions/open")
    String open(
            @RequestParam String organization,
            @RequestParam String name,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from) {
        return back(divisions.open(organization, name, body, from, login()));
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/divisions/{division}/body")
    String place(@PathVariable long division, @RequestParam(defaultValue = "") String body) {
        divisions.place(division, body, login());
        return back(division);
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/divisions/{division}/sections")
    String openSection(
            @PathVariable long division,
            @RequestParam String name,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from) {
        offices.openSection(division, name, from, login());
        return back(division);
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/divisions/{division}/posts")
    String openPost(
            @PathVariable long division,
            @RequestParam(required = false) @Nullable Long section,
            @RequestParam String name,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from) {
        offices.openPost(division, section, name, from, login());
        return back(division);
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/divisions/{division}/tenures")
    String appoint(
            @PathVariable long division,
            @RequestParam long post,
            @RequestParam String person,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from) {
        offices.appoint(post, person, account, from, login());
        return back(division);
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/divisions/{division}/offices/{kind}/{id}/rename")
    String rename(
            @PathVariable long division,
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam String name,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate day) {
        offices.rename(office(kind), id, name, day, login());
        return back(division);
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/divisions/{division}/offices/{kind}/{id}/close")
    String close(
            @PathVariable long division,
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day) {
        offices.close(office(kind), id, day, login());
        return back(division);
    }

    private static Office office(String kind) {
        for (Office each : Office.values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(kind)) {
                return each;
            }
        }
        throw new NoSuchDivision();
    }

    private String login() {
        return staff.get().login();
    }

    private static String back(long division) {
        return "redirect:/staff/divisions/" + division;
    }
}
