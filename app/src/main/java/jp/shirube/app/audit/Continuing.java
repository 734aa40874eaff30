package jp.shirube.app.audit;

/** What a room has to mend in its rows when they go on in another plan: rows that go on keep their keys, but get public ids of their own. */
public interface Continuing {
    /**
     * Mends the rows of the later plan. Called inside a transaction of {@code Changes}.
     *
     * @param earlier number of the plan that they came out of
     * @param later number of the plan in which they go on
     */
    void follow(long earlier, long later);
}
