package jp.shirube.app.audit;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** Positions of rows among each other. What comes between two rows gets a position between theirs, so that theirs stay. */
public final class Positions {
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Positions() {}

    /**
     * A position for a row that comes to stand at an index among others.
     *
     * @param order the others, in order
     * @return empty where there is no room, since two stand at one position
     */
    public static Optional<BigDecimal> at(List<ObjectNode> order, int index) {
        if (order.isEmpty()) {
            return Optional.of(BigDecimal.ZERO);
        }
        if (index == 0) {
            return Optional.of(of(order.get(0)).subtract(BigDecimal.ONE));
        }
        BigDecimal before = of(order.get(index - 1));
        if (index == order.size()) {
            return Optional.of(before.add(BigDecimal.ONE));
        }
        BigDecimal after = of(order.get(index));
        return before.compareTo(after) < 0
                ? Optional.of(before.add(after).multiply(HALF).stripTrailingZeros())
                : Optional.empty();
    }

    private static BigDecimal of(ObjectNode row) {
        return row.get("position").decimalValue();
    }
}
