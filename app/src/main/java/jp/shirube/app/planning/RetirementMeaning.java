package jp.shirube.app.planning;

import java.util.Objects;
import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.Retirements;
import jp.shirube.app.audit.Retirements.Below;
import org.springframework.stereotype.Component;

/** A row is retired; what stands is which rows would go with it. */
@Component
class RetirementMeaning implements ChangeMeaning {
    private final GoingRows going;
    private final Retirements retirements;

    RetirementMeaning(GoingRows going, Retirements retirements) {
        this.going = going;
        this.retirements = retirements;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.RETIREMENT;
    }

    @Override
    public Optional<EnteredValue> standing(ProposedChange change) {
        return going.find(change.row(), below(change));
    }

    /** What another retirement of the same proposal took along stands no more. */
    @Override
    public void write(ProposedChange change, Author by) {
        if (standing(change).isPresent()) {
            retirements.retire(change.row(), below(change), by);
        }
    }

    private static Below below(ProposedChange change) {
        return Objects.requireNonNull(change.below());
    }
}
