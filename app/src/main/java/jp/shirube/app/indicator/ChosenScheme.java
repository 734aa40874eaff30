package jp.shirube.app.indicator;

import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.achievement.rollup.Cap;

/** A grade scheme with the limits within which rates enter its averages（評価のしかた）. */
public record ChosenScheme(GradeScheme scheme, Cap cap) {
    /** A scheme that comes with the software: rates enter averages from 0 to 100. */
    public static ChosenScheme delivered(GradeScheme scheme) {
        return new ChosenScheme(scheme, Cap.HUNDRED);
    }
}
