package jp.shirube.app.portal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.budget.Budgets;
import jp.shirube.app.budget.PlanSums;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.budget.StagedMoney;
import jp.shirube.app.indicator.GradeSchemes;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.indicator.PlanSchemes;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.PlanDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers a plan from the rooms and takes the persons out of it. */
@Component("portal.PlanReading")
class PlanReading {
    private final Intakes intakes;
    private final Plans plans;
    private final Projects projects;
    private final Indicators indicators;
    private final GradeSchemes schemes;
    private final Budgets budgets;
    private final StagedMoney staged;

    PlanReading(
            Intakes intakes,
            Plans plans,
            Projects projects,
            Indicators indicators,
            GradeSchemes schemes,
            Budgets budgets,
            StagedMoney staged) {
        this.schemes = schemes;
        this.intakes = intakes;
        this.plans = plans;
        this.projects = projects;
        this.indicators = indicators;
        this.budgets = budgets;
        this.staged = staged;
    }

    LivingPlans.Read read(PlanId plan, String revision) {
        PlanDocument whole = intakes.export(plan);
        PersonalNames names = PersonalNames.of(whole);
        PlanDocument document = names.without(whole);
        List<OutlineNode> nodes = plans.outline(plan);
        List<ProjectEntry> listed = projects.list(plan);
        List<IndicatorSheet> measured = indicators.list(plan);
        PublicIds ids = new PublicIds(
                nodes.stream()
                        .collect(Collectors.toMap(
                                OutlineNode::key, node -> node.id().value())),
                listed.stream()
                        .collect(Collectors.toMap(
                                ProjectEntry::key, project -> project.id().value())),
                measured.stream()
                        .collect(Collectors.toMap(
                                sheet -> sheet.indicator().value().id(),
                                sheet -> sheet.id().value())));
        Map<String, Origin> origins = new HashMap<>();
        listed.forEach(project -> origins.put(project.id().value(), project.origin()));
        measured.forEach(
                sheet -> origins.put(sheet.id().value(), sheet.indicator().origin()));
        PlanSums sums = budgets.sums(plan);
        PublishedPlan published = new PublishedPlan(
                plan.value(),
                document,
                new PlanOutline(document),
                ids,
                branches(sums.branches(), nodes),
                sums.total(),
                budgets.addends(plan),
                origins,
                staged.list(plan).values().stream()
                        .collect(Collectors.toMap(ProjectMoney::project, Function.identity())),
                progress(measured, document.plan().period(), schemes.of(plan), names));
        return new LivingPlans.Read(revision, published, names);
    }

    private static Map<String, IndicatorProgress> progress(
            List<IndicatorSheet> measured, @Nullable Period period, PlanSchemes schemes, PersonalNames names) {
        Map<String, IndicatorProgress> progress = new HashMap<>();
        measured.forEach(sheet ->
                progress.put(sheet.indicator().value().id(), IndicatorReading.of(sheet, period, schemes, names)));
        return progress;
    }

    private Map<String, BranchSum> branches(Map<NodeId, BranchSum> sums, List<OutlineNode> nodes) {
        Map<String, BranchSum> branches = new HashMap<>();
        for (OutlineNode node : nodes) {
            BranchSum sum = sums.get(node.id());
            if (sum != null) {
                branches.put(node.key(), sum);
            }
        }
        return branches;
    }
}
