package jp.shirube.app.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import jp.shirube.app.budget.BranchSum;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.plan.NodeId;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.CostKind;
import org.springframework.stereotype.Component;

/** Projects and money of branches over a selection of projects, each once; planned costs of all parties together, as {@link BranchSum} counts. */
@Component
class DivisionSums {
    private final JapaneseFormats formats;

    DivisionSums(JapaneseFormats formats) {
        this.formats = formats;
    }

    Map<NodeId, BranchSum> of(Outline outline, List<ProjectEntry> projects) {
        Map<NodeId, Set<ProjectEntry>> own = new HashMap<>();
        Map<NodeId, Set<ProjectEntry>> below = new HashMap<>();
        for (ProjectEntry project : projects) {
            for (NodeId node : project.nodes()) {
                own.computeIfAbsent(node, id -> new LinkedHashSet<>()).add(project);
                for (OutlineNode step : outline.path(node)) {
                    below.computeIfAbsent(step.id(), id -> new LinkedHashSet<>())
                            .add(project);
                }
            }
        }
        Map<NodeId, BranchSum> sums = new HashMap<>();
        below.forEach((node, all) -> {
            Set<ProjectEntry> mine = own.getOrDefault(node, Set.of());
            sums.put(node, new BranchSum(mine.size(), all.size(), years(mine), years(all)));
        });
        return sums;
    }

    /** Money by year of the projects together. */
    List<YearSum> years(Iterable<ProjectEntry> projects) {
        Map<Integer, YearSum> sums = new TreeMap<>();
        for (ProjectEntry project : projects) {
            for (Cost cost : project.costs()) {
                if (cost.party() == null && cost.kind() == CostKind.PLANNED) {
                    sums.merge(cost.year(), sum(cost), DivisionSums::add);
                }
            }
        }
        return new ArrayList<>(sums.values());
    }

    private YearSum sum(Cost cost) {
        return cost.amount() == null
                ? new YearSum(cost.year(), 0, 0, 1)
                : new YearSum(cost.year(), formats.yen(cost.amount(), cost.unit()), 1, 0);
    }

    private static YearSum add(YearSum one, YearSum other) {
        return new YearSum(
                one.year(), one.yen() + other.yen(), one.numbers() + other.numbers(), one.others() + other.others());
    }
}
