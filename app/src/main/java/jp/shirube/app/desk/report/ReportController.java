package jp.shirube.app.desk.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.desk.kept.KeptText;
import jp.shirube.app.desk.outline.PlanChoice;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.StaffTab;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The report for the head of the town（報告）. */
@Controller
class ReportController {
    private final ReportPages pages;
    private final PlanChoice choice;
    private final StagedMoney staged;
    private final GoalPages goals;
    private final KeptText texts;
    private final Clock clock;

    ReportController(
            ReportPages pages, PlanChoice choice, StagedMoney staged, GoalPages goals, KeptText texts, Clock clock) {
        this.texts = texts;
        this.goals = goals;
        this.pages = pages;
        this.choice = choice;
        this.staged = staged;
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
            @RequestParam(defaultValue = "false") boolean all,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        Map<PlanId, Integer> counts = plan == null || plan.isBlank() ? staged.counts() : Map.of();
        Optional<PlanId> chosen = choice.choose(plan, counts);
        model.addAttribute("choices", choice.list());
        if (chosen.isEmpty()) {
            return "desk/nothing";
        }
        ReportPage page = pages.get(chosen.get(), year, all);
        model.addAttribute("page", page);
        model.addAttribute(
                "kept",
                texts.of(
                        "report/report-kept :: kept",
                        List.of(page.plan().id(), page.year(), all),
                        Map.of("page", page),
                        request,
                        response));
        model.addAttribute("now", clock.instant());
        return "report/report";
    }

    /** One page for one goal: its indicators, projects, money and words. */
    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/report/goals/{node}")
    String goal(
            @PathVariable String node,
            @RequestParam(required = false) @Nullable Integer year,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        GoalPage page = goals.get(new NodeId(node), year);
        model.addAttribute("page", page);
        model.addAttribute(
                "kept",
                texts.of(
                        "report/goal-kept :: kept",
                        List.of(page.goal().id(), page.year()),
                        Map.of("page", page, "sources", FundingSource.values()),
                        request,
                        response));
        model.addAttribute("now", clock.instant());
        return "report/goal";
    }
}
