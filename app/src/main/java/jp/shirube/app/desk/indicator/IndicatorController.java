package jp.shirube.app.desk.indicator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.achievement.Measure;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.Histories;
import jp.shirube.app.desk.lineage.HandMarks;
import jp.shirube.app.desk.list.ListFile;
import jp.shirube.app.desk.list.ListPage;
import jp.shirube.app.desk.list.ListQuery;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.desk.outline.PlanChoice;
import jp.shirube.app.desk.standing.StandingLines;
import jp.shirube.app.indicator.EvidenceFiles;
import jp.shirube.app.indicator.GradeSchemes;
import jp.shirube.app.indicator.IndicatorId;
import jp.shirube.app.indicator.IndicatorMeasures;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Period;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The indicators of a plan as a table, and one of them whole. */
@Controller
class IndicatorController {
    private final PlanChoice choice;
    private final Plans plans;
    private final Indicators indicators;
    private final Projects projects;
    private final Histories histories;
    private final IndicatorTable table;
    private final StandingLines standing;
    private final EvidenceFiles evidence;
    private final GradeSchemes schemes;

    IndicatorController(
            PlanChoice choice,
            Plans plans,
            Indicators indicators,
            Projects projects,
            Histories histories,
            IndicatorTable table,
            StandingLines standing,
            EvidenceFiles evidence,
            GradeSchemes schemes) {
        this.schemes = schemes;
        this.evidence = evidence;
        this.standing = standing;
        this.table = table;
        this.histories = histories;
        this.choice = choice;
        this.plans = plans;
        this.indicators = indicators;
        this.projects = projects;
    }

    @GetMapping("/staff/indicators")
    @Needs(value = Act.SEE, thing = Thing.INDICATOR)
    String list(@RequestParam Map<String, String> sent, Model model) {
        ListQuery query = ListQuery.of(ListPage.INDICATORS, sent);
        Optional<PlanId> chosen = choice.choose(query.filters().get("plan"), indicators.counts());
        model.addAttribute("choices", choice.list());
        if (chosen.isEmpty()) {
            return "desk/nothing";
        }
        IndicatorFilter filter = IndicatorFilter.of(query.filters());
        List<IndicatorSheet> all = indicators.list(chosen.get());
        List<IndicatorSheet> shown = filter.of(all);
        model.addAttribute("plan", plans.get(chosen.get()));
        model.addAttribute("query", query.with("plan", chosen.get().value()));
        model.addAttribute("filter", filter);
        model.addAttribute("kinds", IndicatorKind.values());
        model.addAttribute("all", all.size());
        model.addAttribute("shown", shown.size());
        model.addAttribute("years", IndicatorTable.years(shown));
        List<ProjectEntry> listed = projects.list(chosen.get());
        model.addAttribute("projects", byKey(listed));
        model.addAttribute(
                "groups", IndicatorGroup.of(new Outline(plans.outline(chosen.get())), shown, firstListing(listed)));
        return "desk/indicators";
    }

    @GetMapping("/staff/indicators.{format}")
    @Needs(value = Act.EXPORT, thing = Thing.INDICATOR)
    ResponseEntity<byte[]> file(
            @PathVariable String format, @RequestParam String plan, @RequestParam Map<String, String> sent) {
        PlanSheet of = plans.get(new PlanId(plan));
        IndicatorFilter filter =
                IndicatorFilter.of(ListQuery.of(ListPage.INDICATORS, sent).filters());
        return ListFile.of(format, () -> table.of(of, filter.of(indicators.list(of.id()))));
    }

    @GetMapping("/staff/indicators/{indicator}")
    @Needs(value = Act.SEE, thing = Thing.INDICATOR)
    String sheet(@PathVariable String indicator, Model model) {
        IndicatorSheet sheet = indicators.get(new IndicatorId(indicator));
        model.addAttribute("sheet", sheet);
        model.addAttribute(
                "evidence",
                evidence.counts(sheet.actuals().stream()
                        .map(each -> each.origin().row().id())
                        .toList()));
        model.addAttribute(
                "marks", new HandMarks(histories.list(sheet.indicator().origin().row())));
        model.addAttribute("plan", plans.get(sheet.plan()));
        model.addAttribute("path", new Outline(plans.outline(sheet.plan())).path(sheet.node()));
        Period period = plans.get(sheet.plan()).header().value().period();
        PlanSchemes of = schemes.of(sheet.plan());
        Measure measure = IndicatorMeasures.of(sheet, period, Integer.MAX_VALUE);
        model.addAttribute("said", DefinitionLines.of(sheet.definition(), measure.formula(), of));
        model.addAttribute("hints", ResultHints.of(measure, IndicatorMeasures.results(sheet), standing.lastFullYear()));
        Achieved achieved = Achieved.of(sheet, period, of);
        model.addAttribute("achieved", achieved.years());
        model.addAttribute("grades", achieved.grades());
        model.addAttribute("chart", achieved.chart());
        model.addAttribute("trend", achieved.trend());
        String key = sheet.projectKey();
        model.addAttribute(
                "project",
                key == null
                        ? null
                        : projects.find(sheet.plan(), key).map(projects::get).orElse(null));
        return "desk/indicator";
    }

    private static Map<String, ProjectEntry> byKey(List<ProjectEntry> listed) {
        Map<String, ProjectEntry> byKey = new HashMap<>();
        listed.forEach(project -> byKey.put(project.key(), project));
        return byKey;
    }

    private static Map<String, NodeId> firstListing(List<ProjectEntry> listed) {
        Map<String, NodeId> first = new HashMap<>();
        for (ProjectEntry project : listed) {
            if (!project.nodes().isEmpty()) {
                first.put(project.key(), project.nodes().get(0));
            }
        }
        return first;
    }
}
