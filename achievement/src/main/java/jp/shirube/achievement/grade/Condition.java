package jp.shirube.achievement.grade;

/** A part of a rule. All parts of a rule have to hold. */
public sealed interface Condition permits Within, Beyond, Remarked {
    /** Whether it holds, or why nobody can say. */
    Verdict test(Facts facts);
}
