package jp.shirube.app.desk.history;

import java.util.List;
import jp.shirube.app.audit.ChangeGroup;
import jp.shirube.app.audit.ChangeLog;
import jp.shirube.app.indicator.Indicators;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.Projects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Histories of plans and of the things in them, page by page. */
@Component
public class HistoryPages {
    private static final int GROUPS_A_PAGE = 20;

    private final ChangeLog log;
    private final ChangeWords words;
    private final PlanNumbers numbers;
    private final Plans plans;
    private final Projects projects;
    private final Indicators indicators;

    HistoryPages(
            ChangeLog log,
            ChangeWords words,
            PlanNumbers numbers,
            Plans plans,
            Projects projects,
            Indicators indicators) {
        this.log = log;
        this.words = words;
        this.numbers = numbers;
        this.plans = plans;
        this.projects = projects;
        this.indicators = indicators;
    }

    /**
     * A page of the history of a plan, or of one thing in it.
     *
     * @param item table of the thing; null for the whole plan
     * @param key of the thing within the plan; null for the whole plan
     */
    public HistoryPage get(PlanId plan, @Nullable String item, @Nullable String key, HistoryQuestion question) {
        long number = numbers.get(plan);
        List<ChangeGroup> groups = log.list(number, question.filter(item, key), GROUPS_A_PAGE + 1);
        List<ChangeGroup> shown = groups.subList(0, Math.min(GROUPS_A_PAGE, groups.size()));
        Things things = things(plan);
        return new HistoryPage(
                shown.stream().map(group -> occasion(group, things)).toList(),
                groups.size() > GROUPS_A_PAGE ? shown.get(shown.size() - 1).last() : null,
                log.actors(number),
                question);
    }

    /** Occasions of a plan with all their changes, newest first, as many as asked for. */
    List<Occasion> listWhole(PlanId plan, HistoryQuestion question, int most, Things things) {
        return log.listWhole(numbers.get(plan), question.filter(null, null), most).stream()
                .map(group -> occasion(group, things))
                .toList();
    }

    /** How many changes of rows of a plan there are. */
    long count(PlanId plan, HistoryQuestion question) {
        return log.count(numbers.get(plan), question.filter(null, null));
    }

    /** The things of a plan as they stand. */
    Things things(PlanId plan) {
        return new Things(plan, plans.outline(plan), projects.list(plan), indicators.list(plan));
    }

    private Occasion occasion(ChangeGroup group, Things things) {
        return new Occasion(
                group,
                group.changes().stream()
                        .map(change -> words.say(change, things))
                        .filter(row -> !row.fields().isEmpty() || row.done() != ChangedRow.Done.CHANGED)
                        .toList());
    }
}
