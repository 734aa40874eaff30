package jp.shirube.app.desk.tree;

import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.audit.HistoryEntry;
import jp.shirube.app.desk.outline.PlanChoice;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.PlanEntry;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The list of all plans that the person may see. */
@Controller
class PlanListController {
    private final PlanChoice choice;
    private final Projects projects;
    private final Indicators indicators;
    private final Histories histories;

    PlanListController(PlanChoice choice, Projects projects, Indicators indicators, Histories histories) {
        this.choice = choice;
        this.projects = projects;
        this.indicators = indicators;
        this.histories = histories;
    }

    @GetMapping("/staff/plans")
    @Needs(value = Act.SEE, thing = Thing.PLAN)
    String list(Model model) {
        Map<PlanId, Integer> projectCounts = projects.counts();
        Map<PlanId, Integer> indicatorCounts = indicators.counts();
        List<Row> rows = choice.list().stream()
                .map(plan -> new Row(
                        plan,
                        projectCounts.getOrDefault(plan.id(), 0),
                        indicatorCounts.getOrDefault(plan.id(), 0),
                        histories.latest(plan.id().value(), 1).stream()
                                .findFirst()
                                .orElse(null)))
                .toList();
        model.addAttribute("rows", rows);
        return "desk/plans";
    }

    /**
     * A line of the list.
     *
     * @param projects each once
     * @param last latest change; null where none is known
     */
    record Row(
            PlanEntry plan,
            int projects,
            int indicators,
            @Nullable HistoryEntry last) {}
}
