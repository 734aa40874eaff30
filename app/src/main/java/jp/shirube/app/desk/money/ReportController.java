package jp.shirube.app.desk.money;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.PlanChoice;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.StaffTab;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The report for the head of the town（報告）. */
@Controller
class ReportController {
    private final ReportPages pages;
    private final PlanChoice choice;
    private final Projects projects;
    private final Clock clock;

    ReportController(ReportPages pages, PlanChoice choice, Projects projects, Clock clock) {
        this.pages = pages;
        this.choice = choice;
        this.projects = projects;
        this.clock = clock;
    }

    /** The tab that leads here. */
    @Bean
    static StaffTab reportTab() {
        return new StaffTab(60, "report", "/staff/report", "report.tab");
    }

    /** The plan asked for, else the one with most projects that have money in it. */
    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/report")
    String report(
            @RequestParam(required = false) @Nullable String plan,
            @RequestParam(required = false) @Nullable Integer year,
            Model model) {
        Map<PlanId, Integer> counts = choice.list().stream()
                .collect(Collectors.toMap(
                        each -> each.id(),
                        each -> Math.toIntExact(projects.list(each.id()).stream()
                                .filter(project -> !project.costs().isEmpty())
                                .count())));
        Optional<PlanId> chosen = choice.choose(plan, counts);
        model.addAttribute("choices", choice.list());
        if (chosen.isEmpty()) {
            return "desk/nothing";
        }
        model.addAttribute("page", pages.get(chosen.get(), year));
        model.addAttribute("now", clock.instant());
        return "money/report";
    }
}
