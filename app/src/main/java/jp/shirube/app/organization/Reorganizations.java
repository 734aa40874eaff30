package jp.shirube.app.organization;

import java.time.LocalDate;
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
     * @throws ReorganizationRefused where it is no longer prepared, says nothing, or has a step for the division
     */
    void add(long reorganization, @Nullable Long division, String successor, String login);

    /** Takes a step out again. */
    void remove(long reorganization, long step, String login);

    /** Gives it up before it was carried out; nothing changes. */
    void withdraw(long reorganization, String login);

    /**
     * Carries it out: divisions end the day before, their successors begin, projects in charge follow. One change in the history.
     *
     * @throws ReorganizationRefused before its day, without steps, where a division has ended meanwhile, or where projects would be left without
     *     a successor
     */
    void carryOut(long reorganization, String login);
}
