package jp.shirube.app.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * A grade scheme as a person wants it.
 *
 * @param code of the scheme that this is a new version of; empty for a new scheme
 * @param from first day on which it is in force
 * @param cap highest rate that enters an average, in percent, above 0
 * @param unassessable mark for what cannot be assessed
 * @param inDenominator whether what cannot be assessed counts among all when shares are computed
 * @param bands from the highest to the lowest, as they are asked
 */
public record SchemeWish(
        String code,
        String name,
        LocalDate from,
        BigDecimal cap,
        String unassessable,
        boolean inDenominator,
        List<SchemeBand> bands) {
    public SchemeWish {
        bands = List.copyOf(bands);
    }
}
