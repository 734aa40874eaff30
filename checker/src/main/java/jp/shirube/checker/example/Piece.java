package jp.shirube.checker.example;

/**
 * A stretch of an example.
 *
 * @param fires how it reads where the rule speaks
 * @param silent how it reads where the rule has nothing to say; the same where this stretch makes no difference
 * @param marked whether the finding tells this place
 */
public record Piece(String fires, String silent, boolean marked) {

    /** Whether this stretch makes the difference between a finding and none. */
    public boolean differs() {
        return !fires.equals(silent);
    }
}
