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
