package jp.shirube.app.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.EditedFields;
import jp.shirube.app.audit.Edits;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldEdit;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.plan.PlanId;
import jp.shirube.checker.Correction;
import jp.shirube.exchange.ValueState;
import org.springframework.stereotype.Component;

/**
 * Mends in one go what rules know how to mend（候補で直す）. Offered is only what stands exactly once in the words of its row; written is
 * through the door of edits by hand, so with history and reason, and never over what somebody wrote meanwhile.
 */
@Component
public class Mendings {
    private static final int CONTEXT = 16;

    private final PlanFindings findings;
    private final EditableItems items;
    private final StandingRows rows;
    private final Edits edits;

    Mendings(PlanFindings findings, EditableItems items, StandingRows rows, Edits edits) {
        this.findings = findings;
        this.items = items;
        this.rows = rows;
        this.edits = edits;
    }

    /**
     * What can be mended in a plan, by field, in the order of the findings.
     *
     * @param rule id of the rule whose findings count; empty for all
     */
    public List<Mending> list(PlanId plan, String rule) {
        Map<RowRef, Optional<StandingRow>> known = new LinkedHashMap<>();
        Map<String, Mending> byField = new LinkedHashMap<>();
        for (PlanFinding finding : findings.listStanding(plan)) {
            RowRef row = finding.row();
            Correction correction = finding.correction();
            if (finding.open()
                    && row != null
                    && correction != null
                    && (rule.isEmpty() || rule.equals(finding.rule()))) {
                known.computeIfAbsent(row, this::find)
                        .ifPresent(standing -> take(finding, correction, standing, byField));
            }
        }
        return new ArrayList<>(byField.values());
    }

    /** Open findings with a correction that no field of the plan takes, such as totals of printed tables: to be mended in the document. */
    public List<PlanFinding> listForDocument(PlanId plan, String rule) {
        Set<Long> taken = list(plan, rule).stream()
                .flatMap(each -> each.changes().stream())
                .map(Mending.Change::finding)
                .collect(Collectors.toSet());
        return findings.listStanding(plan).stream()
                .filter(each -> each.open() && each.correction() != null && !taken.contains(each.id()))
                .filter(each -> rule.isEmpty() || rule.equals(each.rule()))
                .toList();
    }

    /**
     * Writes what was chosen.
     *
     * @param wanted what is to be mended
     * @param shown what the person saw in each field, by {@link Mending#key}
     * @return what became of it; a field that says something else by now was left alone
     * @throws CheckRefused where nothing is chosen, or the reason is too long
     */
    public EditedFields write(List<Mending> wanted, Map<String, String> shown, String reason, String login) {
        String why = reason.strip();
        if (wanted.isEmpty()) {
            throw new CheckRefused("nothing");
        }
        if (why.length() > Acceptances.LONGEST_REASON) {
            throw new CheckRefused("reason");
        }
        List<FieldEdit> all = wanted.stream()
                .map(each -> new FieldEdit(
                        each.row(),
                        each.field(),
                        words(shown.getOrDefault(each.key(), each.before())),
                        words(each.after())))
                .toList();
        return edits.editAll(all, new Author(login, why.isEmpty() ? null : why, null));
    }

    private Optional<StandingRow> find(RowRef row) {
        if (items.find(row.table()).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(rows.get(row));
        } catch (NoSuchRow gone) {
            return Optional.empty();
        }
    }

    /** Adds a finding to the only field of its row that says what was read, once. */
    private static void take(
            PlanFinding finding, Correction correction, StandingRow row, Map<String, Mending> byField) {
        Mending place = null;
        int places = 0;
        for (EditableField field : row.item().fields()) {
            if (field.kind().worded()) {
                String text = row.text(field.name());
                Mending untouched = new Mending(
                        row.row(),
                        field.name(),
                        finding.place().thing(),
                        finding.place().path(),
                        text,
                        text,
                        List.of());
                Mending mending = byField.getOrDefault(untouched.key(), untouched);
                int times = Occurrences.of(correction.read(), mending.after()).size();
                place = times > 0 ? mending : place;
                places += times;
            }
        }
        if (place != null && places == 1) {
            byField.put(place.key(), changed(place, finding, correction));
        }
    }

    private static Mending changed(Mending field, PlanFinding finding, Correction correction) {
        String text = field.after();
        int at = Occurrences.of(correction.read(), text).get(0);
        int end = at + correction.read().length();
        List<Mending.Change> changes = new ArrayList<>(field.changes());
        changes.add(new Mending.Change(
                finding.id(),
                finding.rule(),
                text.substring(Math.max(0, at - CONTEXT), at),
                correction.read(),
                correction.written(),
                text.substring(end, Math.min(text.length(), end + CONTEXT))));
        String after = text.substring(0, at) + correction.written() + text.substring(end);
        return new Mending(field.row(), field.field(), field.thing(), field.path(), field.before(), after, changes);
    }

    private static EnteredValue words(String text) {
        return new EnteredValue(ValueState.TEXT, text, null);
    }
}
