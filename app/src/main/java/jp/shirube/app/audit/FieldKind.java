package jp.shirube.app.audit;

/** How a field is entered. */
public enum FieldKind {
    /** Words on one line. */
    LINE,
    /** Words on many lines. */
    TEXT,
    /** A list of texts, one a line. */
    TEXTS,
    /** One of a closed list of codes, or none. */
    CODE,
    /** One of what its room offers in the plan at hand, by its code, or none. */
    CHOICE,
    /** Yes or no. */
    FLAG,
    /** A whole number, such as a count of years. */
    COUNT,
    /** A Western year; fiscal where the field is. */
    YEAR,
    /** The time a value belongs to, by its fiscal year. */
    AS_OF,
    /** A node of the plan, by its key. */
    NODE,
    /** An amount in the unit of its row, or why there is none. */
    AMOUNT,
    /** One of the five kinds of value. */
    VALUE;

    /** Whether the kind of value is chosen beside the value. */
    public boolean measured() {
        return this == AMOUNT || this == VALUE;
    }

    /** Whether it is words that a person writes, on one line or more. */
    public boolean worded() {
        return this == LINE || this == TEXT || this == TEXTS;
    }
}
