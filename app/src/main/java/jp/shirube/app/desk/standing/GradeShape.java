package jp.shirube.app.desk.standing;

import java.util.List;

/** Shapes that stand before grades, by their rank in the scheme: disc, half disc, triangle, square, and a dashed ring for none. */
public final class GradeShape {
    private static final String NONE = "g-n";
    private static final int FEW = 3;

    /** From the best to none. */
    public static final List<String> ALL = List.of("g-a", "g-b", "g-c", "g-d", NONE);

    private GradeShape() {}

    /**
     * The class of the shape.
     *
     * @param rank 0 for the best grade; negative for no grade
     * @param grades how many the scheme has; of up to three none is as bad as a square
     */
    public static String of(int rank, int grades) {
        if (rank < 0) {
            return NONE;
        }
        if (rank == 0) {
            return "g-a";
        }
        if (rank == grades - 1) {
            return grades <= FEW ? "g-c" : "g-d";
        }
        return 2 * rank <= grades - 1 ? "g-b" : "g-c";
    }
}
