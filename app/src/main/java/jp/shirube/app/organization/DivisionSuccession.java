package jp.shirube.app.organization;

/** What has to follow where a division takes over from another. Rooms that name divisions declare a bean. */
public interface DivisionSuccession {
    /** How much names a division in charge and would be left behind without a successor. */
    int countOf(long division);

    /**
     * One thing that named the one names the other from now on. Needs a transaction of {@code Changes}.
     *
     * @param item public id of the thing
     * @return whether it named the division
     */
    boolean hand(String item, long division, long successor, String name);

    /** Everything that named the one names the other from now on. Needs a transaction of {@code Changes}. */
    void succeed(long division, long successor, String name);
}
