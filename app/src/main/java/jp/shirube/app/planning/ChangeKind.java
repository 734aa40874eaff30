package jp.shirube.app.planning;

import java.util.Locale;

/** What a change in a change proposal does（変更の種類）. */
public enum ChangeKind {
    /** A field says something else. */
    FIELD,
    /** A row is retired（しまう）. */
    RETIREMENT,
    /** Something comes to be（足す）. */
    CREATION,
    /** A node, or the listing of a project, goes to another place（移す）. */
    MOVE;

    /** The word in the table. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ChangeKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
