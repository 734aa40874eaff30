package jp.shirube.app.portal.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import jp.shirube.achievement.Accumulation;
import jp.shirube.achievement.Achievements;
import jp.shirube.achievement.Fraction;
import jp.shirube.achievement.Looked;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.IndicatorProgress;
import jp.shirube.app.portal.ProgressState;
import jp.shirube.app.portal.ProgressYear;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Amounts of an indicator in the unit of its target, and what became of them. */
@Component("portalSeries")
public class SeriesWording {
    private static final String PERCENT = "%";

    private final MessageBundle words = MessageBundle.of("portal-progress");
    private final NumberWording numbers;
    private final YearWording years;

    SeriesWording(NumberWording numbers, YearWording years) {
        this.numbers = numbers;
        this.years = years;
    }

    /** The unit of the target, else that of the baseline; empty for none. */
    public String unit(Indicator indicator, IndicatorProgress progress) {
        Value target = progress.target();
        Value value = target == null || target.unit() == null ? indicator.baseline() : target;
        return value == null || value.unit() == null ? "" : value.unit();
    }

    /** With the places that baseline and target are printed with. */
    public String number(Indicator indicator, IndicatorProgress progress, Fraction amount) {
        int places = Math.max(places(indicator.baseline()), places(progress.target()));
        return numbers.number(amount.rounded(places));
    }

    /** The same with its unit. */
    public String amount(Indicator indicator, IndicatorProgress progress, Fraction amount) {
        return number(indicator, progress, amount) + unit(indicator, progress);
    }

    /** A difference, of percentages in points; never rounded to nothing. */
    public String difference(Indicator indicator, IndicatorProgress progress, Fraction amount) {
        String unit = unit(indicator, progress);
        int places = Math.max(places(indicator.baseline()), places(progress.target()));
        BigDecimal rounded = amount.rounded(places);
        BigDecimal said = rounded.signum() == 0 && amount.signum() > 0
                ? BigDecimal.ONE.movePointLeft(places).setScale(places, RoundingMode.UNNECESSARY)
                : rounded;
        return numbers.number(said) + (unit.equals(PERCENT) ? words.format("series.points") : unit);
    }

    private static int places(@Nullable Value value) {
        return value == null || value.number() == null
                ? 0
                : Math.max(0, value.number().scale());
    }

    /** The same sentence, for those who do not see the drawing. */
    public String spoken(Indicator indicator, IndicatorProgress progress) {
        return change(indicator, progress);
    }

    String change(Indicator indicator, IndicatorProgress progress) {
        ProgressYear now = progress.nowYear();
        if (now == null) {
            return words.format("series.no-result");
        }
        String latest = numbers.main(now.value()) + numbers.unit(now.value());
        if (now.value() == null || now.value().number() == null) {
            return words(indicator, latest);
        }
        if (progress.state() == ProgressState.UNDECIDED) {
            return words.format("series.now", years.fiscal(now.year()), latest);
        }
        if (progress.measure().accumulation() != Accumulation.NONE) {
            return sum(indicator, progress, now);
        }
        Integer from = progress.measure().schedule().baselineYear();
        if (from != null
                && progress.breaks().stream().anyMatch(each -> from < each.year() && each.year() <= now.year())) {
            return words.format("series.broken", latest);
        }
        Looked baseline = Achievements.baseline(progress.measure());
        return baseline.isMissing() || now.counted().isMissing()
                ? words.format("series.now", years.fiscal(now.year()), latest)
                : since(indicator, progress, now.counted().exact(), baseline.exact());
    }

    private String words(Indicator indicator, String latest) {
        Value baseline = indicator.baseline();
        boolean moved = baseline != null
                && !baseline.text().isBlank()
                && !baseline.text().equals(latest);
        return moved
                ? words.format("series.words.moved", numbers.main(baseline), latest)
                : words.format("series.words.now", latest);
    }

    private String sum(Indicator indicator, IndicatorProgress progress, ProgressYear now) {
        Integer start = progress.measure().schedule().start();
        return now.counted().isMissing()
                ? words.format("series.sum.unknown")
                : words.format(
                        start == null ? "series.sum" : "series.sum.since",
                        amount(indicator, progress, now.counted().exact()),
                        start == null ? "" : years.fiscal(start + 1));
    }

    private String since(Indicator indicator, IndicatorProgress progress, Fraction now, Fraction baseline) {
        Fraction change = now.minus(baseline);
        if (change.signum() == 0) {
            return words.format("series.same", amount(indicator, progress, now));
        }
        boolean below = now.signum() < 0 && baseline.signum() < 0;
        String key = below
                ? (change.signum() > 0 ? "series.loss.less" : "series.loss.more")
                : (change.signum() > 0 ? "series.more" : "series.less");
        return words.format(
                key,
                years.of(indicator.baseline()).isEmpty()
                        ? words.format("series.beginning")
                        : words.format("series.beginning-of", years.of(indicator.baseline())),
                amount(indicator, progress, baseline),
                difference(indicator, progress, change.abs()));
    }
}
