package jp.shirube.app.planning;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import jp.shirube.app.plan.PlanId;

/**
 * That a plan was begun from an edition of another（引き継ぎ）.
 *
 * @param plan that was begun
 * @param carried how many rows went on, by their table
 * @param leftBehind how many did not, by their table
 */
public record PlanSuccession(
        Edition edition,
        PlanId plan,
        String by,
        Instant at,
        Map<String, Integer> carried,
        Map<String, Integer> leftBehind) {
    public PlanSuccession {
        carried = Collections.unmodifiableMap(new LinkedHashMap<>(carried));
        leftBehind = Collections.unmodifiableMap(new LinkedHashMap<>(leftBehind));
    }
}
