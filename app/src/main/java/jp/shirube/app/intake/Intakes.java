package jp.shirube.app.intake;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import jp.shirube.app.plan.PlanId;
import jp.shirube.exchange.PlanDocument;
import org.jspecify.annotations.Nullable;

/**
 * Documents on their way into plans（取込）. Every refusal of a file is a {@link DocumentRefused}, after which nothing is stored.
 */
public interface Intakes {
    /**
     * Stores a document, reads it and proposes what differs from the plan that it is about. The same bytes again give the import that is
     * there already.
     *
     * @param plan to compare with; null to find it by issuer, title and period
     * @return number of the import
     */
    long receive(String fileName, byte[] bytes, @Nullable PlanId plan, String login);

    /**
     * Reads the document of an import again and proposes what differs from the plan as it stands now: by a newer reader, or after the plan
     * has moved on. What still waited in earlier imports of the document is replaced, since the new one says it anew; what a person declined
     * stays declined.
     *
     * @return number of the new import
     * @throws NoSuchIntake where there is none
     */
    long readAgain(long intake, String login);

    /** The last import of the same bytes; empty where they were never received. */
    OptionalLong find(byte[] bytes);

    /** All imports, newest first. */
    List<IntakeEntry> list();

    /**
     * One import whole.
     *
     * @throws NoSuchIntake where there is none
     */
    IntakeSheet get(long intake);

    /** Marks proposals to be taken, or open again. Those taken or replaced stay. */
    void decide(long intake, Collection<Long> proposals, Proposal.Decision decision, String login);

    /**
     * Declines proposals（見送り）: neither this import nor a later one that says the same asks about them again, until somebody opens them
     * again. Those taken or replaced stay.
     *
     * @param reason in the person's words; blank for none
     */
    void decline(long intake, Collection<Long> proposals, String reason, String login);

    /** Marks every open proposal at or below a node, by its key in the document, in the same way; only sure ones to be taken. */
    void decideBranch(long intake, String nodeKey, Proposal.Decision decision, String login);

    /** Marks every open proposal that is sure to be taken. */
    void decideSure(long intake, String login);

    /** Writes what is marked to be taken, in one transaction; what is open stays open. */
    PlanId take(long intake, String login);

    /** A plan as it stands, in the exchange format. */
    PlanDocument export(PlanId plan);

    /** The same with its rows, for what speaks about the plan place by place. */
    TracedPlan exportTraced(long plan);
}
