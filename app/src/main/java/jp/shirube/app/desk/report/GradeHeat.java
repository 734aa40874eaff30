package jp.shirube.app.desk.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.achievement.grade.Grade;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.app.desk.standing.GradeShape;
import jp.shirube.app.desk.standing.StandingLine;
import jp.shirube.app.plan.OutlineNode;

/**
 * How many indicators of each goal have which grade of one scheme（評価の見わたし）.
 *
 * @param heads the grades in the order of the scheme, and last what has none
 * @param rows by goal, in order; goals without an indicator of the scheme too
 * @param total each indicator once, also those that stand under no goal
 */
record GradeHeat(GradeScheme scheme, List<Cell> heads, Map<OutlineNode, List<Cell>> rows, List<Cell> total) {
    static final int LEVELS = 4;

    GradeHeat {
        heads = List.copyOf(heads);
        total = List.copyOf(total);
    }

    /**
     * So many of one grade.
     *
     * @param mark short, of the scheme
     * @param shape class of the shape before it
     * @param level 0 for none up to {@value #LEVELS} for all or nearly all of the row; how dark the cell is
     */
    record Cell(String mark, String label, String shape, int count, int level) {}

    /** A table for each scheme that is used, the one of most indicators first. */
    static List<GradeHeat> list(Map<OutlineNode, List<StandingLine>> byGoal, List<StandingLine> once) {
        Map<GradeScheme, Integer> used = new LinkedHashMap<>();
        once.forEach(line -> used.merge(line.gradeScheme(), 1, Integer::sum));
        return used.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .map(each -> of(each.getKey(), byGoal, once))
                .toList();
    }

    private static GradeHeat of(
            GradeScheme scheme, Map<OutlineNode, List<StandingLine>> byGoal, List<StandingLine> once) {
        Map<OutlineNode, List<Cell>> rows = new LinkedHashMap<>();
        byGoal.forEach((goal, lines) -> rows.put(goal, cells(scheme, lines)));
        return new GradeHeat(scheme, cells(scheme, List.of()), rows, cells(scheme, once));
    }

    private static List<Cell> cells(GradeScheme scheme, List<StandingLine> all) {
        List<StandingLine> own =
                all.stream().filter(line -> line.gradeScheme().equals(scheme)).toList();
        List<Cell> cells = new ArrayList<>();
        int grades = scheme.grades().size();
        for (int rank = 0; rank < grades; rank++) {
            Grade grade = scheme.ranked().get(rank);
            cells.add(cell(grade.mark(), grade.label(), rank, grades, own));
        }
        cells.add(cell(scheme.unassessable(), "", -1, grades, own));
        return cells;
    }

    private static Cell cell(String mark, String label, int rank, int grades, List<StandingLine> own) {
        int count =
                Math.toIntExact(own.stream().filter(line -> line.rank() == rank).count());
        int level = own.isEmpty() ? 0 : (count * LEVELS + own.size() - 1) / own.size();
        return new Cell(mark, label, GradeShape.of(rank, grades), count, level);
    }
}
