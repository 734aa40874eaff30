package jp.shirube.app.portal;

/** How an indicator stands, as residents are told（進みぐあい）. */
public enum ProgressState {
    /** 届いた: the target is reached, or what is to be kept is kept. */
    REACHED("done"),
    /** 順調. */
    ON_PATH("ok"),
    /** やや遅れ. */
    BEHIND("slow"),
    /** 遅れ. */
    LATE("late"),
    /** まだ分からない: no result, or none that can be judged. Never late by itself. */
    UNKNOWN("none"),
    /** まだ決まっていない: the plan leaves the target open. */
    UNDECIDED("none");

    private final String mark;

    ProgressState(String mark) {
        this.mark = mark;
    }

    /** Shape and colour of its label: done, ok, slow, late or none. */
    public String mark() {
        return mark;
    }

    /** Whether it counts as going well. */
    public boolean isWell() {
        return this == REACHED || this == ON_PATH;
    }

    /** Whether it counts as behind. */
    public boolean isBehind() {
        return this == BEHIND || this == LATE;
    }
}
