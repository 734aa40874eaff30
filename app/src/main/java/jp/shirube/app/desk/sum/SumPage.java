package jp.shirube.app.desk.sum;

import java.util.List;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.budget.Addend;
import jp.shirube.app.plan.OutlineNode;
import jp.shirube.app.plan.PlanSheet;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.exchange.Cost;
import org.jspecify.annotations.Nullable;

/**
 * The answer to 「どこから？」 about a sum: what went in, by which rule, what was left out and what the document itself prints.
 *
 * @param path to the branch; empty for the plan as a whole
 * @param years columns; empty where projects are counted
 * @param yen the sum; null where nothing could be added
 * @param lines projects that went in, each once
 * @param left what did not go in, and why
 * @param repeated how many further listings（再掲） of the projects were not counted again
 * @param covered whether costs of single parties were not added beside the cost of all together
 */
record SumPage(
        PlanSheet plan,
        SumScope scope,
        List<OutlineNode> path,
        List<Integer> years,
        @Nullable Long yen,
        List<Line> lines,
        List<Left> left,
        int repeated,
        boolean covered,
        List<Printed> printed) {

    /** The sum of a year. */
    public long yearYen(int year) {
        return lines.stream()
                .flatMap(line -> line.cells().stream())
                .filter(cell -> cell.year() == year)
                .mapToLong(Addend.YearCosts::yen)
                .sum();
    }

    /**
     * A project that went in.
     *
     * @param listings how often the project is listed inside the branch
     * @param cells one per year
     * @param yen of all cells
     */
    record Line(ProjectEntry project, int listings, List<Addend.YearCosts> cells, long yen) {}

    /**
     * What did not go in.
     *
     * @param year null where all years are meant
     * @param reason message key
     * @param words of the document that say so; empty for none
     * @param origin where they stand; null where the document is silent
     * @param field of that row
     */
    record Left(
            ProjectEntry project,
            @Nullable Integer year,
            String reason,
            String words,
            @Nullable Origin origin,
            String field) {

        static Left of(ProjectEntry project, Held<Cost> cost) {
            return new Left(
                    project,
                    cost.value().year(),
                    "sum.left." + cost.value().state().code(),
                    "",
                    cost.origin(),
                    "amount");
        }
    }

    /**
     * A sum that the document itself prints for the branch.
     *
     * @param field of the row
     * @param at index in the field; null for the field itself
     * @param difference of the printed sum less the computed one
     * @param absent projects that went in, but have no row in the printed table
     */
    record Printed(
            long yen, Origin origin, String field, @Nullable Integer at, long difference, List<ProjectEntry> absent) {}
}
