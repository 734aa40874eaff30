package jp.shirube.app.desk.division;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.organization.Divisions;
import jp.shirube.app.organization.Reorganization;
import jp.shirube.app.organization.Reorganizations;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.DivisionProjects;
import jp.shirube.app.project.ProjectId;
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
    String show(
            @PathVariable long reorganization, @RequestParam(required = false) @Nullable Long division, Model model) {
        Reorganization found = reorganizations.get(reorganization);
        List<Undivided> undivided = undivided(found);
        Long chosen = division == null ? first(found, undivided) : division;
        model.addAttribute("undivided", undivided);
        model.addAttribute("chosen", chosen);
        model.addAttribute("transfers", chosen == null ? List.of() : lines(found, chosen));
        model.addAttribute("targets", chosen == null ? List.of() : reorganizations.listTargets(reorganization, chosen));
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

    /** The division whose projects are shown at first: one that waits for it, else one of which something is said. */
    private static @Nullable Long first(Reorganization found, List<Undivided> undivided) {
        return undivided.stream()
                .map(Undivided::division)
                .findFirst()
                .or(() -> found.transfers().stream()
                        .map(Reorganization.Transfer::division)
                        .findFirst())
                .orElse(null);
    }

    private List<Undivided> undivided(Reorganization found) {
        Map<Long, String> names = new LinkedHashMap<>();
        for (Reorganization.Step step : found.steps()) {
            if (step.division() != null && step.from() != null && found.splits(step.division())) {
                names.put(step.division(), step.from());
            }
        }
        List<Undivided> undivided = new ArrayList<>();
        names.forEach((division, name) -> {
            long count = projects.list(division).stream()
                    .filter(each -> found.target(division, each.id().value()).isEmpty())
                    .count();
            if (count > 0) {
                undivided.add(new Undivided(division, name, count));
            }
        });
        return undivided;
    }

    private List<TransferLine> lines(Reorganization found, long division) {
        List<DivisionProjects.Entry> standing = projects.list(division);
        List<TransferLine> lines = new ArrayList<>();
        standing.forEach(each -> lines.add(new TransferLine(
                each.id(), each, found.target(division, each.id().value()).orElse(""))));
        found.transfers().stream()
                .filter(each -> each.division() == division)
                .filter(each ->
                        standing.stream().noneMatch(one -> one.id().value().equals(each.item())))
                .forEach(each -> lines.add(new TransferLine(new ProjectId(each.item()), null, each.successor())));
        return lines;
    }

    @Needs(value = Act.REORGANISE, thing = Thing.ORGANIZATION)
    @PostMapping("/staff/reorganizations/{reorganization}/transfers")
    String transfer(
            @PathVariable long reorganization,
            @RequestParam long division,
            @RequestParam(name = "item", required = false) @Nullable List<String> items,
            @RequestParam(defaultValue = "") String successor) {
        reorganizations.transfer(
                reorganization,
                division,
                items == null ? List.of() : items,
                successor,
                staff.get().login());
        return back(reorganization) + "?division=" + division;
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
