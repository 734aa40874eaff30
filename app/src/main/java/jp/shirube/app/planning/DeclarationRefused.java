package jp.shirube.app.planning;

import jp.shirube.app.platform.Refusal;

/** Refusal: a state of a plan cannot be declared so; nothing was written. */
public final class DeclarationRefused extends Refusal {
    /** Says the problem. */
    DeclarationRefused(DeclarationProblem problem) {
        super("planning", "declare.problem." + problem.key());
    }

    /** Why: {@code meanwhile} where somebody else declared one, {@code busy} where others write all the time, {@code undecided}. */
    DeclarationRefused(String why) {
        super("planning", "declare." + why);
    }
}
