package jp.shirube.app.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.project.ProjectEntry;
import org.jspecify.annotations.Nullable;

/**
 * Money of the projects of one division, or of several that share them.
 *
 * @param division names as printed, joined; empty where the document names none. A shared project counts for its divisions together only
 * @param sums one per year asked for; null where no cost is known
 */
record DivisionMoney(String division, int projects, List<@Nullable YearSum> sums) {
    static List<DivisionMoney> of(List<ProjectEntry> all, List<Integer> years, DivisionSums sums) {
        Map<String, List<ProjectEntry>> byDivision = new TreeMap<>();
        for (ProjectEntry project : all) {
            byDivision
                    .computeIfAbsent(String.join(" ", project.departments()), name -> new ArrayList<>())
                    .add(project);
        }
        List<DivisionMoney> money = new ArrayList<>();
        byDivision.forEach((division, projects) -> {
            List<YearSum> known = sums.years(projects);
            List<@Nullable YearSum> byYear = new ArrayList<>();
            for (Integer year : years) {
                byYear.add(known.stream()
                        .filter(each -> each.year() == year)
                        .findFirst()
                        .orElse(null));
            }
            money.add(new DivisionMoney(division, projects.size(), byYear));
        });
        return money;
    }
}
