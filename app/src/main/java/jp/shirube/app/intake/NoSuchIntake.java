package jp.shirube.app.intake;

import jp.shirube.app.platform.Refusal;

/** Refusal: an address names an import that is not held. */
public final class NoSuchIntake extends Refusal {
    public NoSuchIntake() {
        super("intake", "intake.missing");
    }

    @Override
    public int status() {
        return 404;
    }
}
