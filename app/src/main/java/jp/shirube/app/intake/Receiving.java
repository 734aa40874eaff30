package jp.shirube.app.intake;

import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.TextDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From bytes to an import with its proposals. Reading comes first and outside the transaction: what cannot be read leaves no trace. */
@Component
class Receiving {
    private final Changes changes;
    private final StoredDocuments documents;
    private final DocumentReading reading;
    private final IntakeRows intakes;
    private final Comparison comparison;

    Receiving(
            Changes changes,
            StoredDocuments documents,
            DocumentReading reading,
            IntakeRows intakes,
            Comparison comparison) {
        this.changes = changes;
        this.documents = documents;
        this.reading = reading;
        this.intakes = intakes;
        this.comparison = comparison;
    }

    Optional<Long> find(byte[] bytes) {
        return intakes.findSame(StoredDocuments.sha256(bytes));
    }

    long receive(String fileName, byte[] bytes, @Nullable PlanId plan, String login) {
        return find(bytes).orElseGet(() -> {
            TextDocument text = reading.text(fileName, bytes);
            PlanDocument read = reading.plan(fileName, text);
            return changes.by(
                    Author.of(login),
                    () -> open(
                            documents
                                    .find(StoredDocuments.sha256(bytes))
                                    .orElseGet(() -> documents.keep(fileName, bytes, text, login)),
                            plan,
                            read,
                            login));
        });
    }

    /** The plan stays the one of the earlier import, also where the document names another. */
    long readAgain(long intake, String login) {
        IntakeEntry earlier = intakes.get(intake);
        String fileName = earlier.document().fileName();
        long document = earlier.document().id();
        PlanDocument read = reading.plan(fileName, reading.text(fileName, documents.bytes(document)));
        return changes.by(Author.of(login), () -> open(document, earlier.plan(), read, login));
    }

    private long open(long document, @Nullable PlanId chosen, PlanDocument read, String login) {
        Long plan = intakes.plan(chosen, read);
        long intake = intakes.open(document, plan, read);
        return changes.by(new Author(login, null, intake), () -> {
            comparison.propose(intake, plan, document, read);
            return intake;
        });
    }
}
