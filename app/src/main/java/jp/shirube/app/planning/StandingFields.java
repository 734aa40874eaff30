package jp.shirube.app.planning;

import java.util.Optional;
import jp.shirube.app.audit.EditableField;
import jp.shirube.app.audit.EditableItems;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.FieldKind;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import org.springframework.stereotype.Component;

/** What fields say now, asked by those who compare it with what somebody saw. */
@Component
class StandingFields {
    private final StandingRows rows;
    private final EditableItems items;
    private final PlanNumbers plans;

    StandingFields(StandingRows rows, EditableItems items, PlanNumbers plans) {
        this.rows = rows;
        this.items = items;
        this.plans = plans;
    }

    /** What a field of a plan says, after a look at whether it could say what is wished. */
    EnteredValue now(PlanId plan, RowRef named, String field, EnteredValue wished) {
        items.get(named.table(), field).check(wished);
        StandingRow row = rows.get(named);
        if (row.plan() != plans.get(plan)) {
            throw new ProposalRefused("elsewhere");
        }
        return row.value(field);
    }

    /** What a field says; empty where its row stands no more. */
    Optional<EnteredValue> find(RowRef named, String field) {
        try {
            return Optional.of(
                    rows.get(named).value(items.get(named.table(), field).name()));
        } catch (NoSuchRow gone) {
            return Optional.empty();
        }
    }

    /** Whether both say the same of a field; of an amount only kind and number count, its words follow from them. */
    boolean same(RowRef named, String field, EnteredValue one, EnteredValue other) {
        EditableField edited = items.get(named.table(), field);
        if (edited.kind() != FieldKind.AMOUNT) {
            return one.says(other);
        }
        return one.state() == other.state()
                && (one.number() == null
                        || other.number() == null
                        || one.number().compareTo(other.number()) == 0);
    }
}
