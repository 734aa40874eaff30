package jp.shirube.app.portal.page;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.achievement.Accumulation;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.app.portal.IndicatorProgress;
import jp.shirube.app.portal.ProgressYear;
import jp.shirube.app.portal.wording.NumberWording;
import jp.shirube.app.portal.wording.ProgressWording;
import jp.shirube.app.portal.wording.SeriesWording;
import jp.shirube.app.portal.wording.YearWording;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Value;
import org.springframework.stereotype.Component;

/** The years of an indicator as a table, the beginning first and the target last. */
@Component("portal.IndicatorRows")
class IndicatorRows {
    private final MessageBundle words = MessageBundle.of("portal-progress");
    private final ProgressWording wording;
    private final SeriesWording amounts;
    private final NumberWording numbers;
    private final YearWording years;

    IndicatorRows(ProgressWording wording, SeriesWording amounts, NumberWording numbers, YearWording years) {
        this.wording = wording;
        this.amounts = amounts;
        this.numbers = numbers;
        this.years = years;
    }

    /** Empty where neither a result nor a path is known. */
    List<IndicatorPage.Row> of(Indicator indicator, IndicatorProgress progress) {
        List<IndicatorPage.Row> rows = new ArrayList<>();
        if (progress.years().isEmpty()) {
            return rows;
        }
        Integer start = progress.measure().schedule().baselineYear();
        Value baseline = indicator.baseline();
        if (start != null && baseline != null && progress.years().stream().noneMatch(each -> each.year() == start)) {
            rows.add(new IndicatorPage.Row(
                    years.bare(start),
                    words.format("indicator.table.start"),
                    numbers.main(baseline),
                    words.format("progress.dash"),
                    words.format("progress.dash"),
                    progress.measure().accumulation() == Accumulation.NONE
                            ? ""
                            : words.format("indicator.table.single")));
        }
        progress.years().forEach(year -> rows.add(row(indicator, progress, year)));
        return rows;
    }

    private IndicatorPage.Row row(Indicator indicator, IndicatorProgress progress, ProgressYear year) {
        Integer now = progress.now();
        Integer end = progress.measure().schedule().end();
        boolean isNow = now != null && now == year.year();
        boolean isEnd = end != null && end == year.year();
        List<String> memo = new ArrayList<>();
        if (progress.measure().accumulation() == Accumulation.YEARLY_PARTS
                && !year.counted().isMissing()) {
            memo.add(words.format(
                    "indicator.table.counted",
                    amounts.amount(indicator, progress, year.counted().exact())));
        }
        if (!wording.remark(year).isEmpty()) {
            memo.add(wording.remark(year));
        }
        String tag = isNow ? "indicator.table.now" : isEnd ? "indicator.table.target" : "";
        return new IndicatorPage.Row(
                years.bare(year.year()),
                tag.isEmpty() ? "" : words.format(tag),
                wording.cell(year, amounts.unit(indicator, progress)),
                year.expected().isMissing()
                        ? words.format("progress.dash")
                        : amounts.number(indicator, progress, year.expected().exact()),
                wording.rate(year.achievement()),
                String.join(words.format("progress.separator"), memo));
    }
}
