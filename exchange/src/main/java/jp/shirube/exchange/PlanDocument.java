package jp.shirube.exchange;

import java.util.List;
import jp.shirube.kernel.Finding;

/**
 * One plan as a document says it: the whole of {@code shirube-plan/1}.
 *
 * @param nodes the outline in pre-order
 * @param usedLines lines understood as headings, headers, running text or page furniture
 * @param findings what a person should know about the reading
 */
public record PlanDocument(
        PlanHeader plan,
        List<Node> nodes,
        List<Project> projects,
        List<Indicator> indicators,
        List<CostTable> costTables,
        List<Series> series,
        List<Listing> listing,
        List<Body> bodies,
        List<Meeting> meetings,
        List<Step> steps,
        List<Figure> figures,
        List<UsedLines> usedLines,
        List<Finding> findings) {

    /** Name and version of the format. */
    public static final String FORMAT = "shirube-plan/1";

    public PlanDocument {
        nodes = List.copyOf(nodes);
        projects = List.copyOf(projects);
        indicators = List.copyOf(indicators);
        costTables = List.copyOf(costTables);
        series = List.copyOf(series);
        listing = List.copyOf(listing);
        bodies = List.copyOf(bodies);
        meetings = List.copyOf(meetings);
        steps = List.copyOf(steps);
        figures = List.copyOf(figures);
        usedLines = List.copyOf(usedLines);
        findings = List.copyOf(findings);
    }

    /** The same plan with other nodes, in pre-order. */
    public PlanDocument withNodes(List<Node> others) {
        return new PlanDocument(
                plan,
                others,
                projects,
                indicators,
                costTables,
                series,
                listing,
                bodies,
                meetings,
                steps,
                figures,
                usedLines,
                findings);
    }

    /** The same plan with other indicators. */
    public PlanDocument withIndicators(List<Indicator> others) {
        return new PlanDocument(
                plan,
                nodes,
                projects,
                others,
                costTables,
                series,
                listing,
                bodies,
                meetings,
                steps,
                figures,
                usedLines,
                findings);
    }

    /** The same plan with what the reading as a whole found out. */
    public PlanDocument withReading(
            PlanHeader header, List<Figure> allFigures, List<UsedLines> allUsedLines, List<Finding> allFindings) {
        return new PlanDocument(
                header,
                nodes,
                projects,
                indicators,
                costTables,
                series,
                listing,
                bodies,
                meetings,
                steps,
                allFigures,
                allUsedLines,
                allFindings);
    }
}
