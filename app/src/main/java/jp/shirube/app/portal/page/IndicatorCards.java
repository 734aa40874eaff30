package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.wording.IndicatorWording;
import jp.shirube.app.portal.wording.NumberWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Actual;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes cards of indicators. */
@Component("portal.IndicatorCards")
class IndicatorCards {
    private final MessageBundle words = MessageBundle.of("portal");
    private final IndicatorWording indicators;
    private final NumberWording numbers;
    private final YearWording years;

    IndicatorCards(IndicatorWording indicators, NumberWording numbers, YearWording years) {
        this.indicators = indicators;
        this.numbers = numbers;
        this.years = years;
    }

    List<IndicatorCard> of(PublishedPlan plan, List<Indicator> measured) {
        return measured.stream().map(each -> of(plan, each)).toList();
    }

    IndicatorCard of(PublishedPlan plan, Indicator indicator) {
        List<IndicatorCard.Point> points = new ArrayList<>();
        points.add(point("indicator.start", years.of(indicator.baseline()), indicator.baseline()));
        if (!indicator.actuals().isEmpty()) {
            Actual latest = indicator.actuals().get(indicator.actuals().size() - 1);
            points.add(point("indicator.now", years.fiscal(latest.year()), latest.value()));
        }
        points.add(point("indicator.target", years.of(indicator.target()), indicator.target()));
        return new IndicatorCard(
                Addresses.indicator(
                        Objects.requireNonNull(plan.ids().indicators().get(indicator.id()))),
                place(plan, indicator),
                indicator.name(),
                Objects.requireNonNullElse(indicator.breakdown(), ""),
                points,
                indicators.aim(indicator),
                indicators.undecided(indicator));
    }

    private static String place(PublishedPlan plan, Indicator indicator) {
        if (indicator.node() != null) {
            return plan.outline().node(indicator.node()).title();
        }
        return indicator.project() == null
                ? ""
                : plan.outline().project(indicator.project()).name();
    }

    private IndicatorCard.Point point(String label, String asOf, @Nullable Value value) {
        return new IndicatorCard.Point(
                words.format(label),
                asOf,
                numbers.main(value),
                numbers.unit(value),
                value != null && value.number() != null);
    }
}
