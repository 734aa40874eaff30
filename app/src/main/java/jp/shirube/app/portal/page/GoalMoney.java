package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.budget.YearSum;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.Project;
import org.jspecify.annotations.Nullable;

/**
 * The money of one goal, where every project counts at the goal that lists it first, so that all goals together are the plan to the yen.
 *
 * @param goal null for projects that no goal lists
 */
record GoalMoney(@Nullable Node goal, List<Addend> addends) {
    GoalMoney {
        addends = List.copyOf(addends);
    }

    /** By goal in their order, what no goal lists last; goals without projects are there. */
    static List<GoalMoney> of(PublishedPlan plan, List<Node> goals) {
        Map<String, List<Addend>> byGoal = new LinkedHashMap<>();
        goals.forEach(goal -> byGoal.put(goal.id(), new ArrayList<>()));
        List<Addend> others = new ArrayList<>();
        for (Addend addend : plan.addends()) {
            byGoal.getOrDefault(goalOf(plan, addend, byGoal), others).add(addend);
        }
        List<GoalMoney> money = new ArrayList<>();
        goals.forEach(goal -> money.add(new GoalMoney(goal, byGoal.getOrDefault(goal.id(), List.of()))));
        if (!others.isEmpty()) {
            money.add(new GoalMoney(null, others));
        }
        return money;
    }

    /** Of the main listing before those that list it again; empty where no goal lists it. */
    private static String goalOf(PublishedPlan plan, Addend addend, Map<String, List<Addend>> goals) {
        Project project = plan.outline().project(addend.project().key());
        Stream<Placement> main = project.placements().stream().filter(each -> !each.relisted());
        Stream<Placement> again = project.placements().stream().filter(Placement::relisted);
        return Stream.concat(main, again)
                .flatMap(each -> plan.outline().path(each.node()).stream())
                .map(Node::id)
                .filter(goals::containsKey)
                .findFirst()
                .orElse("");
    }

    /** Sums by year of what is a number. */
    List<YearSum> sums() {
        return Addend.sums(addends).stream().filter(sum -> sum.numbers() > 0).toList();
    }

    /** Whole yen of a year; 0 where no number is printed. */
    long yen(int year) {
        return sums().stream()
                .filter(sum -> sum.year() == year)
                .mapToLong(YearSum::yen)
                .sum();
    }
}
