package jp.shirube.app.budget;

/**
 * What the amounts of a file are（ファイルの段階）.
 *
 * @param year fiscal year
 * @param stage any but PLANNED
 * @param ordinal which supplementary budget, 1-based; 0 for every other stage
 */
public record AccountStage(int year, Stage stage, int ordinal) {
    public AccountStage {
        if (stage == Stage.PLANNED || (stage == Stage.SUPPLEMENTARY) != (ordinal > 0)) {
            throw new IllegalArgumentException(stage + " with number " + ordinal);
        }
    }
}
