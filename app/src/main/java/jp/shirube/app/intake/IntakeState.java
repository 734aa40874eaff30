package jp.shirube.app.intake;

/** Where an import stands. */
public enum IntakeState {
    /** Proposals wait for a person. */
    OPEN,
    /** Nothing differs from what stands. */
    SAME,
    /** Every proposal was taken, declined, or replaced by a later import. */
    DONE
}
