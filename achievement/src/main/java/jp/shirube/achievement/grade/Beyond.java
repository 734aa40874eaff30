package jp.shirube.achievement.grade;

import java.util.Objects;
import java.util.Set;
import jp.shirube.achievement.Looked;

/**
 * How the result stands to target or baseline in the good direction.
 *
 * @param signs those that fit: 1 better, 0 equal, −1 short
 */
public record Beyond(Point point, Set<Integer> signs) implements Condition {
    /** What it is compared with. */
    public enum Point {
        TARGET,
        BASELINE
    }

    public Beyond {
        signs = Set.copyOf(signs);
    }

    @Override
    public Verdict test(Facts facts) {
        Looked beyond = point == Point.TARGET ? facts.beyondTarget() : facts.beyondBaseline();
        return beyond.isMissing()
                ? Verdict.unknown(Objects.requireNonNull(beyond.reason()))
                : Verdict.of(signs.contains(beyond.exact().signum()));
    }
}
