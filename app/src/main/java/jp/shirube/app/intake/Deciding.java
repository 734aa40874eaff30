package jp.shirube.app.intake;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.intake.Proposal.Decision;
import org.springframework.stereotype.Component;

/** What a person decides about proposals. */
@Component
class Deciding {
    private final Changes changes;
    private final Proposals proposals;

    Deciding(Changes changes, Proposals proposals) {
        this.changes = changes;
        this.proposals = proposals;
    }

    List<Proposal> list(long intake) {
        return proposals.list(intake);
    }

    void decide(long intake, Collection<Long> chosen, Decision decision, String login) {
        if (decision != Decision.TAKE && decision != Decision.OPEN) {
            throw new IllegalArgumentException("nobody marks as " + decision);
        }
        changes.by(Author.of(login), () -> {
            proposals.decide(intake, chosen, decision);
            return intake;
        });
    }

    /** The reason stands with the proposal and in its history. */
    void decline(long intake, Collection<Long> chosen, String reason, String login) {
        // Control characters but for line ends mean nothing to a person, and the database refuses some of them.
        String words = reason.replaceAll("[\\p{Cntrl}&&[^\n]]", "").strip();
        String why = words.isEmpty() ? null : words;
        changes.by(new Author(login, why, null), () -> {
            proposals.decline(intake, chosen, login, why);
            return intake;
        });
    }

    /** Decides alike about every open proposal of a kind; only sure ones to be taken. */
    void decide(long intake, Predicate<Proposal> which, Decision decision, String login) {
        List<Long> chosen = proposals.list(intake).stream()
                .filter(each -> each.decision() == Decision.OPEN && which.test(each))
                .filter(each -> decision != Decision.TAKE || each.sure())
                .map(Proposal::id)
                .toList();
        decide(intake, chosen, decision, login);
    }
}
