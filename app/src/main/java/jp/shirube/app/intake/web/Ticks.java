package jp.shirube.app.intake.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.intake.Proposal;
import jp.shirube.app.intake.Proposal.Decision;
import org.springframework.stereotype.Component;

/** Keeps what is ticked on the review page as what is to be taken. */
@Component
class Ticks {
    private final Intakes intakes;

    Ticks(Intakes intakes) {
        this.intakes = intakes;
    }

    /** What was declined meanwhile, in another window or by somebody else, stays declined. */
    void keep(long intake, Collection<Long> ticked, String login) {
        List<Long> chosen = new ArrayList<>();
        List<Long> open = new ArrayList<>();
        for (Proposal proposal : intakes.get(intake).proposals()) {
            if (proposal.decision() == Decision.OPEN && ticked.contains(proposal.id())) {
                chosen.add(proposal.id());
            } else if (proposal.decision() == Decision.TAKE && !ticked.contains(proposal.id())) {
                open.add(proposal.id());
            }
        }
        intakes.decide(intake, chosen, Decision.TAKE, login);
        intakes.decide(intake, open, Decision.OPEN, login);
    }
}
