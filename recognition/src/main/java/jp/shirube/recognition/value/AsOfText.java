package jp.shirube.recognition.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.PrintedYear.Unit;
import org.jspecify.annotations.Nullable;

/** The time to which a value belongs, as printed in a header or in brackets: R5, 令和6年度, R5年, 令和6年4月1日, 令和6年7月調査. */
public final class AsOfText {

    private AsOfText() {}

    /** Reads a text that is about a time; empty where no year is printed in it. */
    public static Optional<AsOf> find(String text) {
        String key = JapaneseText.key(text);
        Optional<PrintedYear> year = PrintedYear.findIn(key);
        if (year.isEmpty()) {
            return Optional.empty();
        }
        PrintedYear printed = year.get();
        if (key.contains("調査") || key.contains("アンケート")) {
            return Optional.of(new AsOf(AsOfKind.SURVEY, printed.year(), null, JapaneseText.strip(text)));
        }
        Numeral month = Numeral.at(key, printed.end());
        if (month != null && key.startsWith("月", month.end())) {
            LocalDate date = date(printed, month, key);
            return Optional.of(new AsOf(AsOfKind.DATE, printed.year(), date, JapaneseText.strip(text)));
        }
        AsOfKind kind = printed.fiscal() ? AsOfKind.FISCAL_YEAR : AsOfKind.YEAR;
        return Optional.of(new AsOf(kind, printed.year(), null, JapaneseText.strip(text)));
    }

    /** The day; null where only the month is printed, or where there is no such day. January to March of a 年度 are in the year after. */
    private static @Nullable LocalDate date(PrintedYear year, Numeral month, String key) {
        int afterMonth = month.end() + 1;
        Numeral day = Numeral.at(key, afterMonth);
        try {
            int number = month.number().intValueExact();
            YearMonth at =
                    YearMonth.of(year.unit() == Unit.FISCAL && number < 4 ? year.year() + 1 : year.year(), number);
            if (key.startsWith("末", afterMonth)) {
                return at.atEndOfMonth();
            }
            return day == null ? null : at.atDay(day.number().intValueExact());
        } catch (DateTimeException | ArithmeticException e) {
            return null;
        }
    }
}
