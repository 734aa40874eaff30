package jp.shirube.recognition.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;

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
        Optional<LocalDate> date = dateAfter(key, printed);
        if (date.isPresent()) {
            return Optional.of(new AsOf(AsOfKind.DATE, printed.year(), date.get(), JapaneseText.strip(text)));
        }
        AsOfKind kind = printed.fiscal() ? AsOfKind.FISCAL_YEAR : AsOfKind.YEAR;
        return Optional.of(new AsOf(kind, printed.year(), null, JapaneseText.strip(text)));
    }

    private static Optional<LocalDate> dateAfter(String key, PrintedYear year) {
        Numeral month = Numeral.at(key, year.end());
        if (month == null || !key.startsWith("月", month.end())) {
            return Optional.empty();
        }
        Numeral day = Numeral.at(key, month.end() + 1);
        try {
            int dayOfMonth = day == null ? 1 : day.number().intValueExact();
            return Optional.of(LocalDate.of(year.year(), month.number().intValueExact(), dayOfMonth));
        } catch (DateTimeException | ArithmeticException e) {
            return Optional.empty();
        }
    }
}
