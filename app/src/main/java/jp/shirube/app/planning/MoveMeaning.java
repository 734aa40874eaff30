package jp.shirube.app.planning;

import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.EnteredValue;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.plan.NoSuchNode;
import jp.shirube.app.project.NoSuchProject;
import org.springframework.stereotype.Component;

/** A node or a listing goes to another place; what stands is where it is, as long as the other place is there. */
@Component
class MoveMeaning implements ChangeMeaning {
    private final ProposedPlaces places;

    MoveMeaning(ProposedPlaces places) {
        this.places = places;
    }

    @Override
    public ChangeKind kind() {
        return ChangeKind.MOVE;
    }

    @Override
    public Optional<EnteredValue> standing(ProposedChange change) {
        try {
            return places.takes(change.row(), ProposedPlace.of(change.entered()))
                    ? Optional.of(places.now(change.row()).text())
                    : Optional.empty();
        } catch (NoSuchRow | NoSuchNode | NoSuchProject gone) {
            return Optional.empty();
        }
    }

    @Override
    public boolean asSeen(ProposedChange change, EnteredValue standing) {
        return ProposedPlace.of(standing).same(ProposedPlace.of(change.shown()));
    }

    @Override
    public boolean done(ProposedChange change, EnteredValue standing) {
        return ProposedPlace.of(standing).same(ProposedPlace.of(change.entered()));
    }

    @Override
    public void write(ProposedChange change, Author by) {
        places.move(change.row(), ProposedPlace.of(change.entered()), by);
    }
}
