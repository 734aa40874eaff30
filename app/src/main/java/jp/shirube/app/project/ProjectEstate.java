package jp.shirube.app.project;

import java.util.List;

/**
 * What another room holds of projects, handed on where projects become one or are parted（統合・分割）. Is called inside the transaction that
 * does so, before anything of the projects is written, so that what it writes is taken back with the rest.
 */
public interface ProjectEstate {
    /**
     * Projects become one.
     *
     * @param plan number of the plan
     * @param going keys of the projects that go
     * @param into key of the one that stays
     * @throws MergeRefused where what they hold cannot stand together
     */
    void join(long plan, List<String> going, String into);

    /**
     * A project that was split goes away, and the first of its parts stands in its place.
     *
     * @param heir key of that part
     */
    void pass(long plan, String going, String heir);
}
