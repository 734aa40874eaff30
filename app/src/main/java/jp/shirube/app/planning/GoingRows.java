package jp.shirube.app.planning;

import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.Retirements;
import jp.shirube.app.audit.Retirements.Below;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.exchange.ValueState;
import org.springframework.stereotype.Component;

/** Which rows go when one is retired, as words that can be compared: what came below it meanwhile was not seen by its proposer. */
@Component
class GoingRows {
    private final StandingRows rows;
    private final Retirements retirements;
    private final PlanNumbers plans;

    GoingRows(StandingRows rows, Retirements retirements, PlanNumbers plans) {
        this.rows = rows;
        this.retirements = retirements;
        this.plans = plans;
    }

    /** The rows that go with one of a plan, table and number of one a line. */
    EnteredValue now(PlanId plan, RowRef row, Below below) {
        if (rows.get(row).plan() != plans.get(plan)) {
            throw new ProposalRefused("elsewhere");
        }
        return signs(row, below);
    }

    /** The same; empty where the row stands no more. */
    Optional<EnteredValue> find(RowRef row, Below below) {
        try {
            return Optional.of(signs(row, below));
        } catch (NoSuchRow gone) {
            return Optional.empty();
        }
    }

    private EnteredValue signs(RowRef row, Below below) {
        String signs = retirements.below(row, below).stream()
                .map(StandingRow::row)
                .map(each -> each.table() + "/" + each.id())
                .sorted()
                .collect(Collectors.joining("\n"));
        return new EnteredValue(ValueState.TEXT, signs, null);
    }
}
