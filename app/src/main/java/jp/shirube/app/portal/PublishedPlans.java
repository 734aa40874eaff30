package jp.shirube.app.portal;

import java.util.List;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.project.SearchHit;

/** What residents may see, and nothing else. Everything that the pages show comes through here; see docs/adr/0035. */
public interface PublishedPlans {
    /** All published plans: those of municipalities first, then by kind, the newest period first. */
    List<PublishedPlan> list();

    /**
     * A plan by its public id.
     *
     * @throws NotPublished where residents may not see it or there is none; the two are not told apart
     */
    PublishedPlan get(String plan);

    /**
     * The plan that a node, project or indicator belongs to.
     *
     * @param part public id
     * @throws NotPublished where residents may not see it or there is none
     */
    PublishedPlan getOfPart(String part);

    /**
     * The published projects that stand for one that was merged into another or split, by their public ids; empty for one that stands itself, or
     * that nothing published stands for.
     */
    List<String> successors(String project);

    /** What contains every word of the question, best first, at most {@code limit}. Empty for a blank question. */
    List<SearchHit> search(String question, int limit);

    /**
     * The lines of the original document that a project or indicator was read from, with {@code around} lines before and after; empty where
     * no document is kept.
     */
    List<SourceLine> lines(PublishedPlan plan, String part, int around);

    /** The lines of the original document of a place in it, with {@code around} lines before and after; empty where no document is kept. */
    List<SourceLine> lines(PublishedPlan plan, Origin origin, int around);

    /** Name of the state that is shown; differs after every change of a published plan. */
    String revision();
}
