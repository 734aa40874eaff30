package jp.shirube.achievement;

/** Why there is no figure. None of these is ever zero, and none of them is late by itself. */
public enum Absence {
    /** Nothing was given. */
    NOT_GIVEN,
    /** Printed as a dash（—）. */
    UNDEFINED,
    /** To be decided（未定）. */
    UNDECIDED,
    /** The source has not published it yet（未公表）. */
    NOT_PUBLISHED,
    /** No survey in this year（調査なし）. */
    NOT_SURVEYED,
    /** The year does not count for this indicator（対象外）. */
    NOT_APPLICABLE
}
