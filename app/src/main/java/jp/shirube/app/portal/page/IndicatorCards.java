package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Assessed;
import jp.shirube.achievement.Formula;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Looked;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.IndicatorProgress;
import jp.shirube.app.portal.ProgressState;
import jp.shirube.app.portal.ProgressYear;
import jp.shirube.app.portal.PublishedPlan;
import jp.shirube.app.portal.wording.IndicatorWording;
import jp.shirube.app.portal.wording.NumberWording;
import jp.shirube.app.portal.wording.ProgressWording;
import jp.shirube.app.portal.wording.SeriesWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes cards of indicators. */
@Component("portal.IndicatorCards")
class IndicatorCards {
    private final MessageBundle words = MessageBundle.of("portal");
    private final IndicatorWording indicators;
    private final ProgressWording wording;
    private final SeriesWording amounts;
    private final NumberWording numbers;
    private final YearWording years;

    IndicatorCards(
            IndicatorWording indicators,
            ProgressWording wording,
            SeriesWording amounts,
            NumberWording numbers,
            YearWording years) {
        this.amounts = amounts;
        this.indicators = indicators;
        this.wording = wording;
        this.numbers = numbers;
        this.years = years;
    }

    List<IndicatorCard> of(PublishedPlan plan, List<Indicator> measured) {
        return measured.stream().map(each -> of(plan, each)).toList();
    }

    IndicatorCard of(PublishedPlan plan, Indicator indicator) {
        IndicatorProgress progress = plan.progress(indicator.id());
        List<IndicatorCard.Point> points = new ArrayList<>();
        ProgressYear now = progress.nowYear();
        boolean sum = progress.measure().accumulation() != Accumulation.NONE && now != null;
        // What a sum begins with is another quantity; the plan's own value stands with what the plan prints.
        if (!sum) {
            points.add(point("indicator.start", years.of(indicator.baseline()), indicator.baseline()));
        }
        if (now != null) {
            points.add(
                    sum
                            ? soFar(indicator, progress, now)
                            : point("indicator.now", years.fiscalEra(now.year()), now.value()));
        }
        points.add(point("indicator.target", years.of(progress.target()), progress.target()));
        boolean open = progress.state() == ProgressState.UNDECIDED;
        return new IndicatorCard(
                Addresses.indicator(
                        Objects.requireNonNull(plan.ids().indicators().get(indicator.id()))),
                place(plan, indicator),
                indicator.name(),
                Objects.requireNonNullElse(indicator.breakdown(), ""),
                points,
                indicators.aim(indicator),
                open,
                open || now != null ? tag(progress) : null,
                track(progress),
                now == null || open ? "" : wording.headline(progress));
    }

    private IndicatorCard.Point soFar(Indicator indicator, IndicatorProgress progress, ProgressYear now) {
        boolean known = !now.counted().isMissing();
        return new IndicatorCard.Point(
                words.format("indicator.so-far"),
                years.fiscalEra(now.year()),
                known
                        ? amounts.number(indicator, progress, now.counted().exact())
                        : words.format("indicator.so-far.unknown"),
                known ? amounts.unit(indicator, progress) : "",
                known);
    }

    ProgressTag tag(IndicatorProgress progress) {
        return new ProgressTag(progress.state().mark(), wording.label(progress));
    }

    /** Only of what has a way from a start to its target. */
    private static @Nullable Track track(IndicatorProgress progress) {
        ProgressYear now = progress.nowYear();
        boolean sum = progress.measure().accumulation() != Accumulation.NONE;
        if (now == null || !(progress.achievement() instanceof Assessed assessed)) {
            return null;
        }
        Fraction rate = assessed.rate();
        boolean way = assessed.formula() == Formula.PROGRESS || assessed.formula() == Formula.CUMULATIVE;
        if (rate == null || !way || !progress.measure().target().isNumber()) {
            return null;
        }
        Fraction target = progress.measure().target().exact();
        Looked start = sum ? Looked.at(Fraction.ZERO) : Achievements.baseline(progress.measure());
        boolean asked = !now.expected().isMissing() && !start.isMissing() && !target.equals(start.exact());
        Fraction expected =
                asked ? now.expected().exact().minus(start.exact()).percentOf(target.minus(start.exact())) : null;
        return Track.of(rate, expected);
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
