package jp.shirube.achievement.grade;

/** What persons say beside the figures, and some schemes ask for. */
public enum Remark {
    /** The work has ended, or nothing has been done（進捗なし・事業終了）. */
    ENDED,
    /** Causes from outside keep it from being begun（外的要因）. */
    EXTERNAL_CAUSE
}
