package jp.shirube.app.desk.ledger;

import java.util.List;
import java.util.Map;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.desk.list.ListFile;
import jp.shirube.app.desk.list.ListPage;
import jp.shirube.app.desk.list.ListQuery;
import jp.shirube.app.ledger.IndicatorLine;
import jp.shirube.app.ledger.Ledger;
import jp.shirube.app.ledger.LedgerLine;
import jp.shirube.app.ledger.Ledgers;
import jp.shirube.app.ledger.ProjectLine;
import jp.shirube.app.plan.PlanEntry;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The ledgers over all plans of an issuer（台帳）, on the page and as files. */
@Controller
class LedgerController {
    private final IssuerPlans issuers;
    private final Ledgers ledgers;
    private final LedgerTables tables;

    LedgerController(IssuerPlans issuers, Ledgers ledgers, LedgerTables tables) {
        this.issuers = issuers;
        this.ledgers = ledgers;
        this.tables = tables;
    }

    @GetMapping("/staff/ledger")
    @Needs(value = Act.SEE, thing = Thing.INDICATOR)
    String indicators(@RequestParam Map<String, String> sent, Model model) {
        List<PlanEntry> plans = fill(ListQuery.of(ListPage.LEDGER_INDICATORS, sent), model);
        model.addAttribute("view", view(ledgers.indicators(IssuerPlans.ids(plans)), plans, sent));
        return "ledger/indicators";
    }

    @GetMapping("/staff/ledger/projects")
    @Needs(value = Act.SEE, thing = Thing.PROJECT)
    String projects(@RequestParam Map<String, String> sent, Model model) {
        List<PlanEntry> plans = fill(ListQuery.of(ListPage.LEDGER_PROJECTS, sent), model);
        LedgerView<ProjectLine> view = view(ledgers.projects(IssuerPlans.ids(plans)), plans, sent);
        model.addAttribute("view", view);
        model.addAttribute("years", LedgerTables.years(view.groups()));
        return "ledger/projects";
    }

    @GetMapping("/staff/ledger.{format}")
    @Needs(value = Act.EXPORT, thing = Thing.INDICATOR)
    ResponseEntity<byte[]> indicatorFile(@PathVariable String format, @RequestParam Map<String, String> sent) {
        List<PlanEntry> plans = plans(sent);
        return ListFile.of(format, () -> {
            LedgerView<IndicatorLine> view = view(ledgers.indicators(IssuerPlans.ids(plans)), plans, sent);
            return tables.indicators(view);
        });
    }

    @GetMapping("/staff/ledger/projects.{format}")
    @Needs(value = Act.EXPORT, thing = Thing.PROJECT)
    ResponseEntity<byte[]> projectFile(@PathVariable String format, @RequestParam Map<String, String> sent) {
        List<PlanEntry> plans = plans(sent);
        return ListFile.of(format, () -> {
            LedgerView<ProjectLine> view = view(ledgers.projects(IssuerPlans.ids(plans)), plans, sent);
            return tables.projects(view);
        });
    }

    private List<PlanEntry> plans(Map<String, String> sent) {
        Map<String, List<PlanEntry>> all = issuers.all();
        return all.getOrDefault(IssuerPlans.choose(sent.get("issuer"), all), List.of());
    }

    private List<PlanEntry> fill(ListQuery query, Model model) {
        Map<String, List<PlanEntry>> all = issuers.all();
        String issuer = IssuerPlans.choose(query.filters().get("issuer"), all);
        model.addAttribute("issuers", all.keySet());
        model.addAttribute("issuer", issuer);
        model.addAttribute("query", query.with("issuer", issuer));
        model.addAttribute("filter", LedgerFilter.of(query.filters()));
        return all.getOrDefault(issuer, List.of());
    }

    private static <L extends LedgerLine> LedgerView<L> view(
            Ledger<L> ledger, List<PlanEntry> plans, Map<String, String> sent) {
        return new LedgerView<>(
                plans,
                LedgerFilter.counts(ledger.groups()),
                LedgerFilter.of(sent).of(ledger.groups()),
                ledger.groups());
    }
}
