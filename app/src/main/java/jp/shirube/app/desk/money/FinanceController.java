package jp.shirube.app.desk.money;

import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.budget.Amount;
import jp.shirube.app.budget.FundingSource;
import jp.shirube.app.desk.list.ListFile;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Money against plan for finance: stages, sources, execution, and what each sum is made of（財源と執行）. */
@Controller
class FinanceController {
    private final FinancePages pages;
    private final FinanceLines lines;
    private final Plans plans;

    FinanceController(FinancePages pages, FinanceLines lines, Plans plans) {
        this.pages = pages;
        this.lines = lines;
        this.plans = plans;
    }

    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/money")
    String finance(
            @PathVariable String plan,
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam Map<String, String> sent,
            Model model) {
        model.addAttribute("page", pages.get(new PlanId(plan), year, sent));
        model.addAttribute("kinds", FinanceQuestion.Kind.values());
        model.addAttribute("sources", FundingSource.values());
        return "money/finance";
    }

    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/money/amounts")
    String amounts(
            @PathVariable String plan, @RequestParam int year, @RequestParam Map<String, String> sent, Model model) {
        PlanId id = new PlanId(plan);
        FinanceQuestion question = FinanceQuestion.of(year, sent);
        List<FinanceLines.Line> all = lines.list(id, question);
        model.addAttribute("plan", plans.get(id));
        model.addAttribute("question", question);
        model.addAttribute(
                "branch",
                question.goal().isEmpty()
                        ? null
                        : plans.getNode(new NodeId(question.goal())).node());
        model.addAttribute(
                "added", all.stream().filter(line -> line.amount().known()).toList());
        model.addAttribute(
                "left", all.stream().filter(line -> !line.amount().known()).toList());
        model.addAttribute(
                "yen",
                all.stream()
                        .map(FinanceLines.Line::amount)
                        .filter(Amount::known)
                        .mapToLong(Amount::whole)
                        .sum());
        return "money/amounts";
    }

    @Needs(value = Act.EXPORT, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/money.{format}")
    ResponseEntity<byte[]> file(@PathVariable String plan, @PathVariable String format) {
        return ListFile.of(format, () -> lines.table(new PlanId(plan)));
    }
}
