package jp.shirube.app.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reorganisations（機構改革）, prepared before their day and carried out as one change. */
public interface Reorganizations {
    /** Those of an organization, newest day first. */
    List<Reorganization> list(String organization);

    /**
     * One of them.
     *
     * @throws NoSuchReorganization where there is none
     */
    Reorganization get(long reorganization);

    /** Begins an empty list for a day; its number. */
    long prepare(String organization, String title, LocalDate day, String login);

    /**
     * Adds a step.
     *
     * @param division that ends; null where one begins
     * @param successor empty where a division ends without one
     * @throws ReorganizationRefused where it is no longer prepared, says nothing, or has this very step, or one by which the division is
     *     abolished
     */
    void add(long reorganization, @Nullable Long division, String successor, String login);

    /**
     * Says that single things of a division go to another one on the day. What was said of them before gives way.
     *
     * @param items public ids
     * @param successor name of a division that stands or begins; empty takes back what was said
     * @throws ReorganizationRefused where it is no longer prepared, or there is no such division
     */
    void transfer(long reorganization, long division, Collection<String> items, String successor, String login);

    /** Names of the divisions that a thing of a division can go to on the day, by name. */
    List<String> listTargets(long reorganization, long division);

    /** Takes a step out again. */
    void remove(long reorganization, long step, String login);

    /** Gives it up before it was carried out; nothing changes. */
    void withdraw(long reorganization, String login);

    /**
     * Carries it out: divisions end the day before, their successors begin, projects in charge follow, sections and posts go on where a division is only
     * renamed, and persons who belonged to it follow unless it is split. One change in the history.
     *
     * @throws ReorganizationRefused before its day, without steps, where a division has ended meanwhile, where projects would be left without
     *     a successor, or where it is not said which of several divisions a project goes to
     */
    void carryOut(long reorganization, String login);
}
