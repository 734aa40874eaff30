package jp.shirube.app.organization;

import java.time.LocalDate;
import java.util.List;

/** Divisions（課） and their validity in time. */
public interface Divisions {
    /** Every division of an organization, past ones too, by name. */
    List<Division> list(String organization);

    /** The divisions that stand on a day, by name. */
    List<Division> list(String organization, LocalDate day);

    /** Ends a division: the given day is its last. Projects keep it, under the name of its time. */
    void close(long division, LocalDate lastDay);
}
