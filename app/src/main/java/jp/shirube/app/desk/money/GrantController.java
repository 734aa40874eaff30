package jp.shirube.app.desk.money;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Author;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.budget.GrantWish;
import jp.shirube.app.budget.Grants;
import jp.shirube.app.desk.list.ListFile;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Coded;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The grants of a plan, what serves each, and its report in yen（交付金）. */
@Controller
class GrantController {
    private static final List<FundingSource> SOURCES =
            List.of(FundingSource.NATIONAL, FundingSource.PREFECTURAL, FundingSource.OTHER);

    private final Plans plans;
    private final Projects projects;
    private final Indicators indicators;
    private final Grants grants;
    private final GrantReports reports;
    private final CurrentStaff currentStaff;

    GrantController(
            Plans plans,
            Projects projects,
            Indicators indicators,
            Grants grants,
            GrantReports reports,
            CurrentStaff currentStaff) {
        this.plans = plans;
        this.projects = projects;
        this.indicators = indicators;
        this.grants = grants;
        this.reports = reports;
        this.currentStaff = currentStaff;
    }

    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/grants")
    String list(@PathVariable String plan, Model model) {
        PlanId id = new PlanId(plan);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("grants", grants.list(id));
        model.addAttribute("sources", SOURCES);
        return "money/grants";
    }

    @Needs(value = Act.EDIT, thing = Thing.BUDGET)
    @PostMapping("/staff/plans/{plan}/grants")
    String open(@PathVariable String plan, @RequestParam Map<String, String> sent) {
        return "redirect:/staff/plans/" + plan + "/grants/" + grants.open(new PlanId(plan), wish(sent), author());
    }

    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/grants/{grant}")
    String grant(@PathVariable String plan, @PathVariable String grant, Model model) {
        PlanId id = new PlanId(plan);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("report", reports.get(id, grant));
        model.addAttribute("sources", SOURCES);
        model.addAttribute("projects", projects.list(id));
        model.addAttribute("indicators", indicators.list(id));
        return "money/grant";
    }

    @Needs(value = Act.EDIT, thing = Thing.BUDGET)
    @PostMapping("/staff/plans/{plan}/grants/{grant}")
    String amend(@PathVariable String plan, @PathVariable String grant, @RequestParam Map<String, String> sent) {
        grants.amend(new PlanId(plan), grant, wish(sent), author());
        return back(plan, grant);
    }

    @Needs(value = Act.EDIT, thing = Thing.BUDGET)
    @PostMapping("/staff/plans/{plan}/grants/{grant}/projects")
    String serve(
            @PathVariable String plan,
            @PathVariable String grant,
            @RequestParam String served,
            @RequestParam(defaultValue = "") List<String> answer,
            @RequestParam(defaultValue = "false") boolean release) {
        PlanId id = new PlanId(plan);
        ProjectId project = new ProjectId(served);
        if (release) {
            grants.release(id, grant, project, author());
        } else {
            grants.serve(id, grant, project, answer.stream().map(String::strip).toList(), author());
        }
        return back(plan, grant);
    }

    @Needs(value = Act.EDIT, thing = Thing.BUDGET)
    @PostMapping("/staff/plans/{plan}/grants/{grant}/indicators")
    String report(
            @PathVariable String plan,
            @PathVariable String grant,
            @RequestParam(defaultValue = "") List<String> measured) {
        grants.report(
                new PlanId(plan),
                grant,
                measured.stream().filter(each -> !each.isBlank()).toList(),
                author());
        return back(plan, grant);
    }

    @Needs(value = Act.EXPORT, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/grants/{grant}/report.{format}")
    ResponseEntity<byte[]> file(@PathVariable String plan, @PathVariable String grant, @PathVariable String format) {
        return ListFile.of(format, () -> reports.table(new PlanId(plan), grant));
    }

    private static String back(String plan, String grant) {
        return "redirect:/staff/plans/" + plan + "/grants/" + grant;
    }

    private Author author() {
        return Author.of(currentStaff.get().login());
    }

    private static GrantWish wish(Map<String, String> sent) {
        return new GrantWish(
                sent.getOrDefault("name", ""),
                Coded.find(FundingSource.class, sent.getOrDefault("source", "")).orElse(FundingSource.NATIONAL),
                year(sent, "from").orElse(null),
                year(sent, "to").orElse(null),
                Arrays.asList(sent.getOrDefault("columns", "").split("\\R")));
    }

    private static Optional<Integer> year(Map<String, String> sent, String name) {
        String text = sent.getOrDefault(name, "").strip();
        return text.matches("[0-9]{4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
