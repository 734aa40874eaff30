package jp.shirube.app.platform;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import jp.shirube.exchange.AsOf;
import jp.shirube.exchange.AsOfKind;
import jp.shirube.exchange.Cost;
import jp.shirube.exchange.MoneyUnit;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.Value;
import jp.shirube.exchange.ValueState;
import jp.shirube.kernel.Era;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one place that writes numbers, money, years and days for the staff's pages. Pages call it as {@code @formats}. Money is whole yen inside
 * and thousands of yen outside; ▲ stands for minus; a value that is no number is never written as 0.
 */
@Component("formats")
public class JapaneseFormats {
    private static final ZoneId JAPAN = ZoneId.of("Asia/Tokyo");
    private static final int YEN_PER_UNIT = 1000;

    private final MessageBundle words = MessageBundle.of("formats");

    /** A number with its own precision and thousands, such as 11,527, 45.80 or ▲2,460; empty for null. */
    public String number(@Nullable Number number) {
        if (number == null) {
            return "";
        }
        BigDecimal exact = number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(number.longValue());
        String plain = (exact.scale() < 0 ? exact.setScale(0) : exact).abs().toPlainString();
        return (exact.signum() < 0 ? words.format("format.minus") : "") + thousands(plain);
    }

    /** The digits before the point in groups of three. */
    private static String thousands(String plain) {
        int point = plain.indexOf('.');
        if ((point < 0 ? plain.length() : point) <= 3) {
            return plain;
        }
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = (point < 0 ? plain.length() : point) - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** A text that is a plain number, written as a number; any other as it stands. */
    public String figure(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?") ? number(new BigDecimal(text)) : text;
    }

    /** A difference: ▲2,460, 120 or ±0. */
    public String difference(long number) {
        return number == 0 ? words.format("format.no-change") : number(number);
    }

    /** Whole yen as thousands of yen, without the unit; a rest below a thousand keeps its decimals. */
    public String thousandYen(long yen) {
        if (yen >= 0 && yen % YEN_PER_UNIT == 0) {
            return thousands(Long.toString(yen / YEN_PER_UNIT));
        }
        BigDecimal amount = BigDecimal.valueOf(yen).divide(BigDecimal.valueOf(YEN_PER_UNIT));
        return number(amount.scale() > 0 ? amount.stripTrailingZeros() : amount);
    }

    /** A cost in thousands of yen; — where that is printed, 未定 where it is to be decided, empty where nothing is printed. */
    public String cost(Cost cost) {
        BigDecimal amount = cost.amount();
        return amount == null ? state(cost.state()) : thousandYen(yen(amount, cost.unit()));
    }

    /** Whole yen of an amount. */
    public long yen(BigDecimal amount, MoneyUnit unit) {
        return (unit == MoneyUnit.YEN ? amount : amount.multiply(BigDecimal.valueOf(YEN_PER_UNIT))).longValue();
    }

    /** 5,000,000 円. */
    public String wholeYen(long yen) {
        return words.format("format.yen-amount", number(yen));
    }

    /** The main part of a value, without its unit: the number with its qualifier, the words, or the sign of its state. */
    public String value(@Nullable Value value) {
        if (value == null) {
            return "";
        }
        if (value.state() == ValueState.NUMBER) {
            String qualifier = value.qualifier();
            return number(value.number()) + (qualifier == null ? "" : qualifier);
        }
        return value.state() == ValueState.TEXT ? value.text() : state(value.state());
    }

    /** —, 未定 or nothing. */
    public String state(ValueState state) {
        return switch (state) {
            case UNDEFINED -> words.format("format.undefined");
            case PLACEHOLDER -> words.format("format.placeholder");
            default -> words.format("format.none");
        };
    }

    /** Whether a value is a number or words, and so worth asking about. */
    public boolean says(@Nullable Value value) {
        return value != null && value.state() != ValueState.NONE;
    }

    /** 令和7年度（2025）. */
    public String fiscalYear(int year) {
        return year("format.fiscal-year", year);
    }

    /** 令和7年（2025）. */
    public String calendarYear(int year) {
        return year("format.calendar-year", year);
    }

    /** R7, for the heads of columns. */
    public String shortYear(int year) {
        Era era = Era.ofWestern(year);
        return String.valueOf(era.letter()) + era.yearOf(year);
    }

    /** 令和6～8年度, for what a plan covers; as printed where an end is missing. */
    public String period(@Nullable Period period) {
        if (period == null) {
            return "";
        }
        Integer from = period.from();
        Integer to = period.to();
        if (from == null || to == null) {
            return period.printed();
        }
        Era first = Era.ofWestern(from);
        Era last = Era.ofWestern(to);
        return first == last
                ? words.format("format.fiscal-span", first.kanji(), yearOfEra(from), yearOfEra(to))
                : words.format("format.fiscal-span-two", first.kanji(), yearOfEra(from), last.kanji(), yearOfEra(to));
    }

    /** 2024～2026年度; empty where an end is missing. */
    public String westernPeriod(@Nullable Period period) {
        return period == null || period.from() == null || period.to() == null
                ? ""
                : words.format(
                        "format.western-span",
                        period.from().toString(),
                        period.to().toString());
    }

    /** The time a value belongs to: R5 for a fiscal year, 令和5年（2023） for a calendar year, a day, or a survey as printed. */
    public String asOf(@Nullable AsOf asOf) {
        if (asOf == null) {
            return "";
        }
        LocalDate date = asOf.date();
        if (asOf.kind() == AsOfKind.DATE && date != null) {
            return day(date);
        }
        return switch (asOf.kind()) {
            case FISCAL_YEAR -> shortYear(asOf.year());
            case YEAR -> calendarYear(asOf.year());
            default -> asOf.printed();
        };
    }

    /** 令和8年4月14日. */
    public String day(LocalDate day) {
        return words.format(
                "format.day",
                Era.ofWestern(day.getYear()).kanji(),
                yearOfEra(day.getYear()),
                String.valueOf(day.getMonthValue()),
                String.valueOf(day.getDayOfMonth()));
    }

    /** 令和8年4月14日 9:32, in the time of Japan. */
    public String moment(Instant instant) {
        ZonedDateTime at = instant.atZone(JAPAN);
        return words.format(
                "format.moment",
                Era.ofWestern(at.getYear()).kanji(),
                yearOfEra(at.getYear()),
                String.valueOf(at.getMonthValue()),
                String.valueOf(at.getDayOfMonth()),
                LocalTime.from(at).format(DateTimeFormatter.ofPattern("H:mm", Locale.ROOT)));
    }

    private String year(String key, int year) {
        return words.format(key, Era.ofWestern(year).kanji(), yearOfEra(year), String.valueOf(year));
    }

    private String yearOfEra(int year) {
        int number = Era.ofWestern(year).yearOf(year);
        return number == 1 ? words.format("format.first-year") : String.valueOf(number);
    }
}
