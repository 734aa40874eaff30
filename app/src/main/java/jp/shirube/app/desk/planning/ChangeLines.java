package jp.shirube.app.desk.planning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.Retirements.Below;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.edit.EditHomes;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.desk.history.ChangedField;
import jp.shirube.app.planning.Adoptions;
import jp.shirube.app.planning.ChangeKind;
import jp.shirube.app.planning.ChangeProposal;
import jp.shirube.app.planning.ProposedChange;
import jp.shirube.app.planning.ProposedChanges;
import jp.shirube.app.planning.ProposedPlace;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.platform.MessageBundle;
import org.springframework.stereotype.Component;

/** Says the changes of a proposal in words, each beside what stands. */
@Component
class ChangeLines {
    private final MessageBundle texts = MessageBundle.of("planning");
    private final ProposedChanges changes;
    private final Adoptions adoptions;
    private final StandingRows rows;
    private final EditHomes homes;
    private final FieldWords words;
    private final EditableItems items;
    private final ProposedThingWords things;
    private final CurrentStaff staff;

    ChangeLines(
            ProposedChanges changes,
            Adoptions adoptions,
            StandingRows rows,
            EditHomes homes,
            FieldWords words,
            EditableItems items,
            ProposedThingWords things,
            CurrentStaff staff) {
        this.things = things;
        this.changes = changes;
        this.adoptions = adoptions;
        this.rows = rows;
        this.homes = homes;
        this.words = words;
        this.items = items;
        this.staff = staff;
    }

    /** The lines, in the order in which the changes were put in. What is closed is compared with nothing. */
    List<ChangeLine> of(ChangeProposal proposal) {
        return changes.list(proposal).stream().map(each -> line(proposal, each)).toList();
    }

    private ChangeLine line(ChangeProposal proposal, ProposedChange change) {
        Optional<StandingRow> row = find(change);
        boolean stale = proposal.open() && adoptions.stale(change);
        Optional<EnteredValue> now = stale ? adoptions.standing(change) : Optional.empty();
        return new ChangeLine(
                change,
                row.map(each -> homes.of(each).path()).orElse(null),
                change.kind() == ChangeKind.CREATION
                        ? new ChangedField(
                                change.title(), texts.format("proposal.not-yet"), things.say(proposal.plan(), change))
                        : said(row, change),
                now.map(value -> say(row, change, value)).orElse(null),
                now.map(EnteredValue::text).orElse(null),
                stale,
                change.by().equals(staff.get().login()));
    }

    private ChangedField said(Optional<StandingRow> row, ProposedChange change) {
        if (change.retires()) {
            String key = change.below() == Below.LIFT ? "proposal.lift" : "proposal.retire";
            return new ChangedField(texts.format("proposal.stands"), goes(change.shown()), texts.format(key));
        }
        return new ChangedField(change.title(), say(row, change, change.shown()), say(row, change, change.entered()));
    }

    /** How many rows of each kind go, such as 掲載 2件. */
    private String goes(EnteredValue rowsThatGo) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rowsThatGo
                .text()
                .lines()
                .map(line -> line.substring(0, line.indexOf('/')))
                .forEach(table -> counts.merge(words.item(items.get(table)), 1, Integer::sum));
        if (counts.isEmpty()) {
            return texts.format("proposal.alone");
        }
        return counts.entrySet().stream()
                .map(each -> texts.format("carried.row", each.getKey(), String.valueOf(each.getValue())))
                .collect(Collectors.joining(texts.format("proposal.and"), texts.format("proposal.with"), ""));
    }

    private Optional<StandingRow> find(ProposedChange change) {
        try {
            StandingRow row = rows.get(change.row());
            homes.of(row);
            return Optional.of(row);
        } catch (NoSuchRow retired) {
            return Optional.empty();
        }
    }

    private String say(Optional<StandingRow> row, ProposedChange change, EnteredValue value) {
        return switch (change.kind()) {
            case RETIREMENT -> goes(value);
            case CREATION -> value.text();
            case MOVE -> place(ProposedPlace.of(value));
            case FIELD ->
                // Without its row the words stand as they were typed.
                row.flatMap(each -> each.item().find(change.field()).map(field -> said(each, field, value)))
                        .orElseGet(value::text);
        };
    }

    private String place(ProposedPlace place) {
        return place.levelsFollow() ? texts.format("proposal.levels-follow", place.words()) : place.words();
    }

    private String said(StandingRow row, EditableField field, EnteredValue value) {
        return words.say(row, field, value);
    }
}
