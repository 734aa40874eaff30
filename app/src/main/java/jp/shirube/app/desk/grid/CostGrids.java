package jp.shirube.app.desk.grid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.desk.field.EnteredCost;
import jp.shirube.app.desk.outline.Outline;
import jp.shirube.app.desk.outline.PlanTree;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.Projects;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lays out the grid of costs: each project once, under the branch where it is listed first. */
@Component
public class CostGrids {
    /** Longer periods are not all filled in by year. */
    private static final int MOST_YEARS = 15;

    private final Plans plans;
    private final Projects projects;
    private final JapaneseFormats formats;

    CostGrids(Plans plans, Projects projects, JapaneseFormats formats) {
        this.plans = plans;
        this.projects = projects;
        this.formats = formats;
    }

    /** The grid of a plan, whole. */
    public CostGrid get(PlanId plan) {
        return get(plan, "", "");
    }

    /** The grid of the projects of a branch and a division; empty for all. */
    CostGrid get(PlanId plan, String branch, String division) {
        List<ProjectEntry> all = projects.list(plan);
        Outline outline = new Outline(plans.outline(plan));
        EnteredCost cost = new EnteredCost(unit(all), formats);
        List<Integer> years = years(plans.get(plan).header().value().period(), all);
        int depth = new PlanTree(outline, Map.of(), List.of(), Set.of(), null)
                .level("")
                .depth();
        Map<@Nullable NodeId, List<ProjectEntry>> groups = new LinkedHashMap<>();
        outline.nodes().forEach(node -> groups.put(node.id(), new ArrayList<>()));
        groups.put(null, new ArrayList<>());
        for (ProjectEntry project : all) {
            List<OutlineNode> listed = listed(outline, project, branch);
            boolean asked = (branch.isEmpty() || !listed.isEmpty())
                    && (division.isEmpty() || project.departments().contains(division));
            if (asked) {
                Objects.requireNonNull(groups.get(listed.isEmpty() ? null : band(outline, listed.get(0), depth)))
                        .add(project);
            }
        }
        List<GridBand> bands = new ArrayList<>();
        groups.forEach((node, members) -> {
            if (!members.isEmpty()) {
                bands.add(under(outline, node, members, years, cost));
            }
        });
        return new CostGrid(cost, years, bands);
    }

    /** Where a project is listed in a branch, in order of listing. */
    private static List<OutlineNode> listed(Outline outline, ProjectEntry project, String branch) {
        return project.nodes().stream()
                .map(outline::find)
                .filter(Objects::nonNull)
                .filter(node -> branch.isEmpty()
                        || outline.path(node.id()).stream()
                                .anyMatch(step -> step.id().value().equals(branch)))
                .toList();
    }

    private static NodeId band(Outline outline, OutlineNode node, int depth) {
        List<OutlineNode> path = outline.path(node.id());
        return path.get(Math.min(depth, path.size() - 1)).id();
    }

    private static GridBand under(
            Outline outline, @Nullable NodeId node, List<ProjectEntry> members, List<Integer> years, EnteredCost cost) {
        List<OutlineNode> path = outline.path(node);
        List<GridLine> lines = new ArrayList<>();
        for (ProjectEntry project : members) {
            for (String party : parties(project)) {
                lines.add(line(project, party, node == null ? List.of() : List.of(node), years, cost));
            }
        }
        return path.isEmpty()
                ? new GridBand(null, List.of(), lines)
                : new GridBand(path.get(path.size() - 1), path.subList(0, path.size() - 1), lines);
    }

    /** All together first, then each bearer that the document names; empty for all together. */
    private static Collection<String> parties(ProjectEntry project) {
        Set<String> parties = new LinkedHashSet<>(List.of(""));
        project.costs().stream()
                .filter(cost -> cost.kind() == CostKind.PLANNED && cost.party() != null)
                .forEach(cost -> parties.add(Objects.requireNonNull(cost.party())));
        return parties;
    }

    private static GridLine line(
            ProjectEntry project, String party, List<NodeId> bands, List<Integer> years, EnteredCost cost) {
        String id = project.id() + (party.isEmpty() ? "" : "." + party);
        List<GridCell> cells = new ArrayList<>();
        for (Integer year : years) {
            Cost found = project.costs().stream()
                    .filter(each -> each.kind() == CostKind.PLANNED
                            && each.year() == year
                            && party.equals(each.party() == null ? "" : each.party()))
                    .findFirst()
                    .orElse(null);
            String place = project.id() + "." + year + (party.isEmpty() ? "" : "." + party);
            cells.add(GridCell.standing(place, year, found != null, text(found, cost)));
        }
        return new GridLine(id, project, party.isEmpty() ? null : party, bands, cells);
    }

    private static String text(@Nullable Cost found, EnteredCost cost) {
        if (found == null || found.state() == ValueState.TEXT) {
            return "";
        }
        BigDecimal amount = found.amount();
        return cost.write(
                amount == null
                        ? new EnteredValue(found.state(), "", null)
                        : EnteredValue.of(cost.in(amount, found.unit())));
    }

    /** The unit of most amounts. */
    private static MoneyUnit unit(List<ProjectEntry> all) {
        List<Cost> costs =
                all.stream().flatMap(project -> project.costs().stream()).toList();
        long yen = costs.stream().filter(cost -> cost.unit() == MoneyUnit.YEN).count();
        return yen * 2 > costs.size() ? MoneyUnit.YEN : MoneyUnit.THOUSAND_YEN;
    }

    private static List<Integer> years(@Nullable Period period, List<ProjectEntry> all) {
        TreeSet<Integer> years = new TreeSet<>();
        all.stream()
                .flatMap(project -> project.costs().stream())
                .filter(cost -> cost.kind() == CostKind.PLANNED)
                .forEach(cost -> years.add(cost.year()));
        Integer from = period == null ? null : period.from();
        Integer to = period == null ? null : period.to();
        if (from != null && to != null && to - from < MOST_YEARS) {
            for (int year = from; year <= to; year++) {
                years.add(year);
            }
        }
        return List.copyOf(years);
    }
}
