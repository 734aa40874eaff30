package jp.shirube.achievement;

import java.util.Map;

/**
 * Results（実績） by Western fiscal year.
 *
 * @param own of the indicator itself
 * @param compared of the series it is compared with; empty where there is none
 */
public record Results(Map<Integer, Datum> own, Map<Integer, Datum> compared) {
    public Results {
        own = Map.copyOf(own);
        compared = Map.copyOf(compared);
    }

    public static Results of(Map<Integer, Datum> own) {
        return new Results(own, Map.of());
    }

    /** The result of a year; a year without an entry is not given, never zero. */
    public Datum in(int year) {
        return own.getOrDefault(year, Datum.NOT_GIVEN);
    }

    /** The same of the series compared with. */
    public Datum comparedIn(int year) {
        return compared.getOrDefault(year, Datum.NOT_GIVEN);
    }
}
