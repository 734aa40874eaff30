package jp.shirube.app.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Held;
import jp.shirube.exchange.Body;
import jp.shirube.exchange.Figure;
import jp.shirube.exchange.Listing;
import jp.shirube.exchange.Meeting;
import jp.shirube.exchange.PlanState;
import jp.shirube.exchange.Series;
import jp.shirube.exchange.Step;
import jp.shirube.kernel.Finding;

/** The plans that are held（計画）. Retired rows are never shown. */
public interface Plans {
    /** All plans, drafts too, by issuer and title. For staff only. */
    List<PlanEntry> list();

    /** The plans that residents may see. */
    List<PlanEntry> listPublished();

    /** The plans that residents may see, each with the number of its latest change; it grows with every change of any row. One statement. */
    Map<PlanId, Long> publishedRevisions();

    /**
     * A plan without its parts.
     *
     * @throws NoSuchPlan where there is none
     */
    PlanSheet get(PlanId plan);

    /** A plan by the title that another plan calls it by: equal but for spaces and width, or one the beginning of the other. */
    Optional<PlanId> findByTitle(String title);

    /** The outline in pre-order; one statement. */
    List<OutlineNode> outline(PlanId plan);

    /** The nodes of a plan that stand, by their keys. */
    Map<String, NodeId> nodeIds(PlanId plan);

    /**
     * A node whole.
     *
     * @throws NoSuchNode where there is none
     */
    NodeSheet getNode(NodeId node);

    /**
     * The same for who has read the outline of the plan already.
     *
     * @throws NoSuchNode where the outline has no such node
     */
    NodeSheet getNode(PlanId plan, NodeId node, List<OutlineNode> outline);

    /** Series such as populations, as printed in order. */
    List<Held<Series>> series(PlanId plan);

    /** Bodies that take part; members' personal names are for staff only. */
    List<Held<Body>> bodies(PlanId plan);

    /** Meetings in printed order. */
    List<Held<Meeting>> meetings(PlanId plan);

    /** The calendar by which the plan is made. */
    List<Held<Step>> steps(PlanId plan);

    /** The table of contents and overview tables, line by line. */
    List<Held<Listing>> listing(PlanId plan);

    /** Numeric claims in prose. */
    List<Held<Figure>> figures(PlanId plan);

    /** What the reading left for a person to know, in document order. */
    List<Held<Finding>> findings(PlanId plan);

    /** Says how far a plan has come（段階）; the phase that rights ask for follows at once. */
    void enterState(PlanId plan, PlanState state, Author by);

    /** Shows a plan to residents. */
    void publish(PlanId plan, String login);

    /** Hides a plan from residents again. */
    void withdraw(PlanId plan, String login);
}
