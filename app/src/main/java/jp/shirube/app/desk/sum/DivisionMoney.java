package jp.shirube.app.desk.sum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.YearSum;
import org.jspecify.annotations.Nullable;

/**
 * Money of the projects of one division, or of several that share them.
 *
 * @param division names as printed, joined; empty where the document names none. A shared project counts for its divisions together only
 * @param sums one per year asked for; null where no cost is known
 */
record DivisionMoney(String division, int projects, List<@Nullable YearSum> sums) {
    static List<DivisionMoney> of(List<Addend> all, List<Integer> years) {
        Map<String, List<Addend>> byDivision = new TreeMap<>();
        for (Addend addend : all) {
            byDivision
                    .computeIfAbsent(name(addend.project().departments()), name -> new ArrayList<>())
                    .add(addend);
        }
        List<DivisionMoney> money = new ArrayList<>();
        byDivision.forEach((division, addends) -> {
            List<YearSum> known = Addend.sums(addends);
            List<@Nullable YearSum> byYear = new ArrayList<>();
            for (Integer year : years) {
                byYear.add(known.stream()
                        .filter(each -> each.year() == year)
                        .findFirst()
                        .orElse(null));
            }
            money.add(new DivisionMoney(division, addends.size(), byYear));
        });
        return money;
    }

    /** The divisions of a project as one name. */
    static String name(List<String> departments) {
        return String.join(" ", departments);
    }
}
