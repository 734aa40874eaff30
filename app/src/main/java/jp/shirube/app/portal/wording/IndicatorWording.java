package jp.shirube.app.portal.wording;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Direction;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an indicator aims at, in a sentence. */
@Component("portalIndicators")
public class IndicatorWording {
    private final MessageBundle words = MessageBundle.of("portal");

    /** Words for numbers of people, of which a town wishes to lose fewer, not to have fewer. */
    private final List<String> population =
            Arrays.asList(words.format("wording.population-words").split(" "));

    /** One sentence; empty where the plan gives no direction. */
    public String aim(Indicator indicator) {
        if (undecided(indicator)) {
            return words.format("wording.aim.undecided");
        }
        Direction direction = indicator.direction();
        if (direction == null) {
            return words.format("wording.aim.unknown");
        }
        if (indicator.target() != null && indicator.target().state() == ValueState.TEXT) {
            return words.format("wording.aim.state");
        }
        return switch (direction) {
            case KEEP -> words.format("wording.aim.keep");
            case BAND -> words.format("wording.aim.band");
            case UP -> words.format(up(indicator));
            case DOWN -> words.format(losesFewer(indicator) ? "wording.aim.slow-down" : "wording.aim.down");
        };
    }

    /** More is good; a target below the start holds a decline back. */
    private static String up(Indicator indicator) {
        BigDecimal start = number(indicator.baseline());
        BigDecimal target = number(indicator.target());
        if (isNegative(indicator.target())) {
            return "wording.aim.less-negative";
        }
        boolean declines = start != null && target != null && target.compareTo(start) < 0;
        return declines ? "wording.aim.slow-down" : "wording.aim.up";
    }

    /** Whether neither the name nor the target is decided. */
    public boolean undecided(Indicator indicator) {
        Value target = indicator.target();
        return indicator.placeholder() || (target != null && target.state() == ValueState.PLACEHOLDER);
    }

    /** A number of people that shall keep at least half; one that shall nearly vanish, such as of children who wait, is to be reduced. */
    private boolean losesFewer(Indicator indicator) {
        BigDecimal start = number(indicator.baseline());
        BigDecimal target = number(indicator.target());
        return start != null
                && target != null
                && target.add(target).compareTo(start) >= 0
                && population.stream().anyMatch(indicator.name()::contains);
    }

    private static @Nullable BigDecimal number(@Nullable Value value) {
        return value == null ? null : value.number();
    }

    private static boolean isNegative(@Nullable Value value) {
        BigDecimal number = number(value);
        return number != null && number.signum() < 0;
    }
}
