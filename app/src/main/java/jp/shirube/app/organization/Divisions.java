package jp.shirube.app.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Divisions（課） and their validity in time. */
public interface Divisions {
    /** Every division of an organization, past ones too, by name. */
    List<Division> list(String organization);

    /** The divisions that stand on a day, by name. */
    List<Division> list(String organization, LocalDate day);

    /**
     * One of them.
     *
     * @throws NoSuchDivision where there is none
     */
    Division get(long division);

    /** Those that went into a division by reorganisations, latest first, and so on back in time; each once. */
    List<Division> listPredecessors(long division);

    /** Those that a division went into by reorganisations, and so on; each once. */
    List<Division> listSuccessors(long division);

    /**
     * Begins a division.
     *
     * @param body what it belongs to; empty for nothing said
     * @param from first day; null where unknown
     * @throws OfficeRefused where it has no name, or one of the name stands
     */
    long open(String organization, String name, String body, @Nullable LocalDate from, String login);

    /** Says what a division belongs to; empty for nothing. */
    void place(long division, String body, String login);

    /** Ends a division: the given day is its last. Projects keep it, under the name of its time. */
    void close(long division, LocalDate lastDay, String login);

    /** Number of the municipality or zone of a name, entered where it is not known yet. Needs a transaction of {@code Changes}. */
    long enterOrganization(String name, String kind, @Nullable String code);

    /**
     * Numbers of the divisions of these names that stand, entered where they are not known yet, with no first day. Needs a transaction of
     * {@code Changes}.
     */
    Map<String, Long> enterDivisions(long organization, Collection<String> names);
}
