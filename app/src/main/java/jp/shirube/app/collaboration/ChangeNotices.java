package jp.shirube.app.collaboration;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.FreshChange;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.collaboration.NoticeWriting.News;
import org.springframework.stereotype.Component;

/** Tells of changes of plans: of each thing, or of the plan where many things were changed together. */
@Component
class ChangeNotices {
    /** Things that were changed together and are told of one by one, each to the same person. */
    static final int MOST_APART = 5;

    /** What reading a document anew moves about, and what is no thing to people. */
    private static final Set<String> SILENT = Set.of("plan.used_lines", "plan.finding", "plan.field_source");

    private static final Set<String> THINGS = Set.of(Topics.PLAN, Topics.NODE, Topics.PROJECT, Topics.INDICATOR);

    private final Audience audience;
    private final Topics topics;
    private final NoticeWriting writing;

    ChangeNotices(Audience audience, Topics topics, NoticeWriting writing) {
        this.audience = audience;
        this.topics = topics;
        this.writing = writing;
    }

    private record Together(long plan, String actor, long transaction) {}

    private record Touched(RowRef row, String key) {}

    /** A thing that was changed, and how many of its rows. */
    private record Tally(RowRef row, int changes) {}

    void tell(List<FreshChange> changes) {
        Map<Together, List<FreshChange>> groups = new LinkedHashMap<>();
        changes.stream()
                .filter(each -> !SILENT.contains(each.item()))
                .forEach(each -> groups.computeIfAbsent(
                                new Together(each.plan(), each.actor(), each.transaction()), key -> new ArrayList<>())
                        .add(each));
        Map<Long, Audience.Reach> reaches = new HashMap<>();
        groups.forEach(
                (together, each) -> tell(together, each, reaches.computeIfAbsent(together.plan(), audience::of)));
    }

    private void tell(Together together, List<FreshChange> changes, Audience.Reach reach) {
        Map<Touched, Integer> touched = new LinkedHashMap<>();
        changes.forEach(each -> touched.merge(touched(each), 1, Integer::sum));
        Map<String, List<Tally>> told = new HashMap<>();
        touched.forEach((thing, count) -> reach.concerned(thing.row(), thing.key(), together.actor())
                .forEach(login ->
                        told.computeIfAbsent(login, each -> new ArrayList<>()).add(new Tally(thing.row(), count))));
        Instant at = changes.get(changes.size() - 1).at();
        told.forEach((login, tallies) -> tell(login, together, tallies, at));
    }

    /** Who may not see a thing is not told of it; of many, the plan decides. */
    private void tell(String login, Together together, List<Tally> tallies, Instant at) {
        if (tallies.size() <= MOST_APART) {
            tallies.stream()
                    .filter(each -> audience.sees(login, each.row()))
                    .forEach(each -> writing.gather(
                            login, new News(NoticeKind.CHANGE, each.row(), together.actor(), at, each.changes(), 1)));
            return;
        }
        RowRef plan = new RowRef(Topics.PLAN, together.plan());
        if (audience.sees(login, plan)) {
            int rows = tallies.stream().mapToInt(Tally::changes).sum();
            writing.gather(login, new News(NoticeKind.CHANGE, plan, together.actor(), at, rows, tallies.size()));
        }
    }

    /** What is part of no thing with a page of its own is told of as a change of the plan. */
    private Touched touched(FreshChange change) {
        RowRef plan = new RowRef(Topics.PLAN, change.plan());
        if (!THINGS.contains(change.item())) {
            return new Touched(plan, "");
        }
        return topics.row(change.plan(), change.item(), change.key())
                .map(row -> new Touched(row, change.key()))
                .orElse(new Touched(plan, ""));
    }
}
