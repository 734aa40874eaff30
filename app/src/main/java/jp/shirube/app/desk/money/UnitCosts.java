package jp.shirube.app.desk.money;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.budget.ProjectMoney;
import jp.shirube.app.indicator.IndicatorSheet;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.project.ListedProject;
import jp.shirube.app.project.ProjectId;
import org.springframework.stereotype.Component;

/** Unit costs of the projects of a plan that have indicators of their own（単位コスト）. */
@Component
class UnitCosts {
    private final Indicators indicators;
    private final Set<String> shares =
            Set.of(MessageBundle.of("report").format("unit-cost.shares").split("\\|"));

    UnitCosts(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Those that can be worked out first, each lot in document order. */
    List<UnitCost> list(PlanId plan, List<ListedProject> projects, Map<ProjectId, ProjectMoney> money, int year) {
        Map<String, ListedProject> byKey = new HashMap<>();
        projects.forEach(each -> byKey.put(each.key(), each));
        List<UnitCost> costs = new ArrayList<>();
        for (IndicatorSheet sheet : indicators.list(plan)) {
            String key = sheet.projectKey();
            ListedProject project = key == null ? null : byKey.get(key);
            if (project != null) {
                costs.add(UnitCost.of(project, Objects.requireNonNull(money.get(project.id())), sheet, year, shares));
            }
        }
        costs.sort(Comparator.comparing(each -> !each.reason().isEmpty()));
        return costs;
    }
}
