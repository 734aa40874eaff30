package jp.shirube.app.ledger;

import jp.shirube.app.platform.Refusal;

/** Refusal: it cannot be said so whether two things are the same. */
public final class VerdictRefused extends Refusal {
    /** Why: {@code one}, {@code gone}, {@code contradiction} or {@code none}. */
    VerdictRefused(String why) {
        super("ledger", "ledger.refused." + why);
    }
}
