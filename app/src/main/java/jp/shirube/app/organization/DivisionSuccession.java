package jp.shirube.app.organization;

/** What has to follow where a division takes over from another. Rooms that name divisions declare a bean. */
public interface DivisionSuccession {
    /** How much names a division in charge and would be left behind without a successor. */
    int countOf(long division);

    /** Everything that named the one names the other from now on. Needs a transaction of {@code Changes}. */
    void succeed(long division, long successor, String name);
}
