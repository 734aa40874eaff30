package jp.shirube.app.desk.history;

import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.list.ListFile;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.NodeSheet;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The history of a plan, and of a node or an indicator of it. */
@Controller
class HistoryController {
    private final HistoryPages pages;
    private final Plans plans;
    private final Indicators indicators;
    private final HistoryTable table;

    HistoryController(HistoryPages pages, Plans plans, Indicators indicators, HistoryTable table) {
        this.table = table;
        this.pages = pages;
        this.plans = plans;
        this.indicators = indicators;
    }

    @Needs(value = Act.READ_RECORD, thing = Thing.HISTORY)
    @GetMapping("/staff/plans/{plan}/history")
    String plan(
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable String node,
            @RequestParam Map<String, String> sent,
            Model model) {
        PlanId id = new PlanId(plan);
        model.addAttribute("plan", plans.get(id));
        if (node == null || node.isEmpty()) {
            model.addAttribute("log", pages.get(id, null, null, HistoryQuestion.of(sent)));
            return "desk/plan-history";
        }
        NodeSheet sheet = plans.getNode(new NodeId(node));
        model.addAttribute("node", sheet.node());
        model.addAttribute("log", pages.get(id, "plan.node", sheet.node().key(), HistoryQuestion.of(sent)));
        return "desk/plan-history";
    }

    @Needs(value = Act.EXPORT, thing = Thing.HISTORY)
    @GetMapping("/staff/plans/{plan}/history.{format}")
    ResponseEntity<byte[]> file(
            @PathVariable String plan, @PathVariable String format, @RequestParam Map<String, String> sent) {
        PlanId id = plans.get(new PlanId(plan)).id();
        return ListFile.of(format, () -> table.of(id, HistoryQuestion.of(sent)));
    }

    @Needs(value = Act.READ_RECORD, thing = Thing.HISTORY)
    @GetMapping("/staff/indicators/{indicator}/history")
    String indicator(@PathVariable String indicator, @RequestParam Map<String, String> sent, Model model) {
        IndicatorSheet sheet = indicators.get(new IndicatorId(indicator));
        model.addAttribute("sheet", sheet);
        model.addAttribute("plan", plans.get(sheet.plan()));
        model.addAttribute(
                "log",
                pages.get(
                        sheet.plan(),
                        "indicator.indicator",
                        sheet.indicator().value().id(),
                        HistoryQuestion.of(sent)));
        return "desk/indicator-history";
    }
}
