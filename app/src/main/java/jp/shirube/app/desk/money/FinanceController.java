package jp.shirube.app.desk.money;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        FinanceQuestion question = FinanceQuestion.of(year, sent);
        List<FinanceLines.Line> all = explain(new PlanId(plan), question, model);
        model.addAttribute(
                "added", all.stream().filter(line -> line.amount().known()).toList());
        model.addAttribute(
                "left", all.stream().filter(line -> !line.amount().known()).toList());
        model.addAttribute("yen", sum(all, FinanceLines.Line::amount));
        model.addAttribute("before", sum(all, FinanceLines.Line::before));
        return "money/amounts";
    }

    /** What 執行率 is made of: both sides of every project, and why others are in neither. */
    @Needs(value = Act.SEE, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/money/execution")
    String execution(
            @PathVariable String plan, @RequestParam int year, @RequestParam Map<String, String> sent, Model model) {
        List<FinanceLines.Line> all = explain(new PlanId(plan), FinanceQuestion.of(year, sent), model);
        model.addAttribute("sum", FinanceLines.execution(all));
        model.addAttribute(
                "added",
                all.stream().filter(line -> line.execution().compared()).toList());
        model.addAttribute(
                "left",
                all.stream().filter(line -> !line.execution().compared()).toList());
        return "money/execution";
    }

    private List<FinanceLines.Line> explain(PlanId plan, FinanceQuestion question, Model model) {
        model.addAttribute("plan", plans.get(plan));
        model.addAttribute("question", question);
        model.addAttribute(
                "branch",
                question.goal().isEmpty() || question.unlisted()
                        ? null
                        : plans.getNode(new NodeId(question.goal())).node());
        return lines.list(plan, question);
    }

    private static long sum(List<FinanceLines.Line> lines, Function<FinanceLines.Line, Amount> amount) {
        return lines.stream()
                .map(amount)
                .filter(Amount::known)
                .mapToLong(Amount::whole)
                .sum();
    }

    @Needs(value = Act.EXPORT, thing = Thing.BUDGET)
    @GetMapping("/staff/plans/{plan}/money.{format}")
    ResponseEntity<byte[]> file(@PathVariable String plan, @PathVariable String format) {
        return ListFile.of(format, () -> lines.table(new PlanId(plan)));
    }
}
