package jp.shirube.app.desk.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.ChangeLog;
import jp.shirube.app.audit.Past;
import jp.shirube.app.audit.RowChange;
import jp.shirube.app.desk.history.ChangedRow.Done;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Compares a plan at two times, by thing and by field. */
@Component
class Differences {
    private final ChangeLog log;
    private final ChangeWords words;
    private final HistoryPages pages;
    private final PlanNumbers numbers;
    private final Past past;

    Differences(ChangeLog log, ChangeWords words, HistoryPages pages, PlanNumbers numbers, Past past) {
        this.log = log;
        this.words = words;
        this.pages = pages;
        this.numbers = numbers;
        this.past = past;
    }

    /** Things are called as they are at the later time; {@code to} null means {@code now}. */
    Difference between(PlanId plan, DayOrMoment from, @Nullable DayOrMoment to, Instant now) {
        Instant start = from.moment();
        Instant end = to == null ? now : to.moment();
        List<Difference> result = new ArrayList<>();
        past.at(end, () -> {
            Things things = pages.things(plan);
            Map<String, List<RowChange>> byThing = new LinkedHashMap<>();
            for (RowChange change : log.between(numbers.get(plan), start, end)) {
                if (HistoryQuestion.tells(change.row().table())) {
                    byThing.computeIfAbsent(change.item() + "/" + change.itemKey(), key -> new ArrayList<>())
                            .add(change);
                }
            }
            result.add(new Difference(from, to, branches(byThing.values(), things)));
        });
        return result.get(0);
    }

    private List<Difference.Branch> branches(Collection<List<RowChange>> changed, Things things) {
        Map<String, List<Difference.Changed>> branches = new LinkedHashMap<>();
        things.branches().forEach(label -> branches.put(label, new ArrayList<>()));
        for (List<RowChange> changes : changed) {
            Difference.Changed thing = changed(changes, things);
            if (thing.done() != Done.CHANGED || !thing.fields().isEmpty()) {
                branches.computeIfAbsent(thing.thing().branch(), label -> new ArrayList<>())
                        .add(thing);
            }
        }
        return branches.entrySet().stream()
                .filter(each -> !each.getValue().isEmpty())
                .map(each -> new Difference.Branch(each.getKey(), each.getValue()))
                .toList();
    }

    private Difference.Changed changed(List<RowChange> changes, Things things) {
        Done done = Done.CHANGED;
        List<ChangedField> fields = new ArrayList<>();
        List<ChangedRow> rows = new ArrayList<>();
        for (RowChange change : changes) {
            ChangedRow row = words.say(change, things);
            rows.add(row);
            if (change.whole() && row.done() != Done.CHANGED) {
                done = row.done();
            } else if (done == Done.CHANGED && row.done() == Done.MOVED) {
                done = Done.MOVED;
            }
            for (ChangedField field : row.fields()) {
                String name = row.part() == null ? field.name() : row.part() + " " + field.name();
                fields.add(new ChangedField(name, field.before(), gone(row) ? "" : field.after()));
            }
            if (gone(row) && row.fields().isEmpty()) {
                fields.addAll(words.last(change, things, row.part()));
            }
        }
        ChangedRow first = rows.get(0);
        return new Difference.Changed(first.thing(), first.kind(), done, fields);
    }

    private static boolean gone(ChangedRow row) {
        return row.done() == Done.RETIRED;
    }
}
