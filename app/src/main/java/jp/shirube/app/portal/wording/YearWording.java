package jp.shirube.app.portal.wording;

import java.time.chrono.JapaneseDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.Value;
import jp.shirube.kernel.Era;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Years and days in words: 2026（令和8）年度. Fiscal years, calendar years and days are never mixed. */
@Component("portalYears")
public class YearWording {
    private final MessageBundle words = MessageBundle.of("portal");

    /** 2026（令和8）年度. */
    public String fiscal(int year) {
        return words.format("wording.fiscal-year", western(year), era(year));
    }

    /** 令和8年度, for narrow places. */
    public String fiscalEra(int year) {
        return words.format("wording.era-fiscal-year", era(year));
    }

    /** 2026（令和8）, for tables whose head says 年度. */
    public String bare(int year) {
        return words.format("wording.bare-year", western(year), era(year));
    }

    /** 令和8, for narrow charts. */
    public String era(int year) {
        Era era = Era.ofWestern(year);
        int number = era.yearOf(year);
        return era.kanji() + (number == 1 ? words.format("wording.first-year") : Integer.toString(number));
    }

    /** 2026年度, for charts. */
    public String westernFiscal(int year) {
        return words.format("wording.western-fiscal-year", western(year));
    }

    /** 2024〜2026（令和6〜8）年度; as printed where the years are not known; empty without a period. */
    public String period(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        Integer from = period.from();
        Integer to = period.to();
        if (from == null || to == null) {
            return period.printed();
        }
        Era last = Era.ofWestern(to);
        String end = Era.ofWestern(from) == last ? Integer.toString(last.yearOf(to)) : era(to);
        return words.format("wording.period", western(from), western(to), era(from), end);
    }

    /** When a value is of: 令和6年4月1日, 令和5年度, 令和5年; as printed for surveys; empty where it is not known. */
    public String of(@Nullable Value value) {
        AsOf asOf = value == null ? null : value.asOf();
        if (asOf == null) {
            return "";
        }
        return switch (asOf.kind()) {
            case FISCAL_YEAR -> words.format("wording.era-fiscal-year", era(asOf.year()));
            case YEAR -> words.format("wording.era-year", era(asOf.year()));
            case SURVEY -> asOf.printed();
            case DATE -> day(asOf);
        };
    }

    /** The era changes within 2019, so that a day needs the calendar itself. */
    private String day(AsOf asOf) {
        if (asOf.date() == null) {
            return asOf.printed();
        }
        JapaneseDate date = JapaneseDate.from(asOf.date());
        int year = date.get(ChronoField.YEAR_OF_ERA);
        return words.format(
                "wording.era-day",
                date.getEra().getDisplayName(TextStyle.FULL, Locale.JAPAN)
                        + (year == 1 ? words.format("wording.first-year") : Integer.toString(year)),
                Integer.toString(date.get(ChronoField.MONTH_OF_YEAR)),
                Integer.toString(date.get(ChronoField.DAY_OF_MONTH)));
    }

    private static String western(int year) {
        return Integer.toString(year);
    }
}
