package jp.shirube.app.project;

import java.util.List;
import jp.shirube.app.plan.PlanId;

/**
 * Something that a search found.
 *
 * @param id public id of the node, project or indicator; of the plan itself for {@link Kind#PLAN}
 * @param title its name as printed
 * @param path titles from the root of the outline down to where it stands, without the thing itself; for a project its first listing
 * @param snippet a piece of the text that was found, as printed
 * @param from index in the snippet of the first character that matches
 * @param to index after the last
 */
public record SearchHit(
        Kind kind,
        String id,
        PlanId plan,
        String planTitle,
        String title,
        List<String> path,
        String snippet,
        int from,
        int to) {

    /** What was found. */
    public enum Kind {
        PLAN,
        NODE,
        PROJECT,
        INDICATOR
    }

    public SearchHit {
        path = List.copyOf(path);
    }
}
