package jp.shirube.app.audit;

import jp.shirube.app.platform.Refusal;

/** Refusal: somebody changed the field after it was shown; nothing was written. */
public final class ChangedMeanwhile extends Refusal {
    private final String shown;
    private final String standing;

    /** What the person saw, and what stands now; empty for nothing. */
    public ChangedMeanwhile(String shown, String standing) {
        super("audit", "correction.changed", shown, standing);
        this.shown = shown;
        this.standing = standing;
    }

    /** What the person saw. */
    public String shown() {
        return shown;
    }

    /** What stands now. */
    public String standing() {
        return standing;
    }
}
