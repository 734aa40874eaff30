package jp.shirube.achievement;

import java.util.List;

/** Puts an answer together with the formula that was asked and the figures that went in. */
record Answer(Formula formula, List<Input> inputs) {
    Assessment rated(Fraction rate, boolean attained, String working) {
        return new Assessed(formula, rate, attained, inputs, working);
    }

    /** It holds, which is 100, or it does not, which has no rate. */
    Assessment held(boolean attained, String working) {
        return new Assessed(formula, attained ? Fraction.HUNDRED : null, attained, inputs, working);
    }

    /** Reached or not, without any rate. */
    Assessment judged(boolean attained, String working) {
        return new Assessed(formula, null, attained, inputs, working);
    }

    Assessment not(Reason reason) {
        return new NotAssessable(formula, reason, inputs);
    }
}
