package jp.shirube.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A year as a document prints it: 令和6年度, R5, 2024年度, 平成31(2019)年, 令和元年度.
 *
 * @param year Western year
 * @param unit whether 年度, 年 or neither is printed after it
 * @param start index of the first character in the matching key
 * @param end index after the last character in the matching key
 */
public record PrintedYear(int year, Unit unit, int start, int end) {

    /** What is printed after the number. */
    public enum Unit {
        /** 年度. */
        FISCAL,
        /** 年. */
        CALENDAR,
        /** Neither, as in R5; plans then count in fiscal years. */
        BARE
    }

    /** Whether the year counts as a fiscal year: 年度, or a bare R5. */
    public boolean fiscal() {
        return unit != Unit.CALENDAR;
    }

    /** The years in a matching key, in order of print. A year printed in both eras, 2021(令和3)年度, counts once. */
    public static List<PrintedYear> listIn(String key) {
        int index = firstBeginning(key);
        if (index < 0) {
            return List.of();
        }
        List<PrintedYear> years = List.of();
        while (index < key.length()) {
            PrintedYear found = scan(key, index);
            if (found == null) {
                index++;
            } else {
                years = and(years, found);
                index = found.end;
            }
        }
        return years;
    }

    /** Most keys hold no year or one. */
    private static List<PrintedYear> and(List<PrintedYear> years, PrintedYear next) {
        if (years.isEmpty()) {
            return List.of(next);
        }
        List<PrintedYear> all = years.size() == 1 ? new ArrayList<>(years) : years;
        all.add(next);
        return all;
    }

    /** The first year in a matching key. */
    public static Optional<PrintedYear> findIn(String key) {
        int index = firstBeginning(key);
        while (index >= 0 && index < key.length()) {
            PrintedYear found = scan(key, index);
            if (found != null) {
                return Optional.of(found);
            }
            index++;
        }
        return Optional.empty();
    }

    /** A cheap look before every place is tried: the first place where a year may begin; -1 where no year can be printed. */
    private static int firstBeginning(String key) {
        int counted = 0;
        while (counted < key.length() && !isDigit(key.charAt(counted)) && key.charAt(counted) != '元') {
            counted++;
        }
        for (int i = 0; i <= counted && counted < key.length(); i++) {
            if (isDigit(key.charAt(i)) || Era.mayBegin(key.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    /** The year that begins exactly at {@code index} of a matching key. */
    public static Optional<PrintedYear> at(String key, int index) {
        return Optional.ofNullable(scan(key, index));
    }

    private static @Nullable PrintedYear scan(String key, int index) {
        PrintedYear first = scanOne(key, index);
        if (first == null || first.end >= key.length() || key.charAt(first.end) != '(') {
            return first;
        }
        PrintedYear again = scanOne(key, first.end + 1);
        boolean closed = again != null && again.end < key.length() && key.charAt(again.end) == ')';
        if (again == null || !closed || again.year != first.year) {
            return first;
        }
        int afterBracket = again.end + 1;
        Unit outer = unitAt(key, afterBracket);
        return new PrintedYear(
                first.year, strongest(outer, strongest(first.unit, again.unit)), index, afterBracket + length(outer));
    }

    private static @Nullable PrintedYear scanOne(String key, int index) {
        if (index >= key.length()) {
            return null;
        }
        char c = key.charAt(index);
        boolean western = isDigit(c);
        if (!western && !Era.mayBegin(c) || index > 0 && isAsciiWord(key.charAt(index - 1)) && isAsciiWord(c)) {
            return null;
        }
        if (western) {
            return scanWestern(key, index);
        }
        Era era = Era.startingAt(key, index);
        return era == null ? null : scanEra(key, index, era);
    }

    private static @Nullable PrintedYear scanEra(String key, int index, Era era) {
        int digits = index + era.nameLength(key, index);
        int end = digits;
        int yearOfEra = 0;
        if (charAt(key, end) == '元') {
            yearOfEra = 1;
            end++;
        } else {
            while (end - digits < 2 && isDigit(charAt(key, end))) {
                yearOfEra = yearOfEra * 10 + key.charAt(end) - '0';
                end++;
            }
        }
        if (yearOfEra == 0 || isDigit(charAt(key, end)) || (charAt(key, end) == '.' && isDigit(charAt(key, end + 1)))) {
            return null;
        }
        Unit unit = unitAt(key, end);
        boolean byLetter = digits - index == 1;
        if (byLetter && unit == Unit.BARE && isLetterOrHyphen(charAt(key, end)) && !isSpan(key, end)) {
            return null;
        }
        return new PrintedYear(era.toWestern(yearOfEra), unit, index, end + length(unit));
    }

    private static @Nullable PrintedYear scanWestern(String key, int index) {
        char before = index > 0 ? key.charAt(index - 1) : ' ';
        if (before == ',' || before == '.' || !isDigit(charAt(key, index))) {
            return null;
        }
        int year = 0;
        int end = index;
        while (isDigit(charAt(key, end)) && end - index < 5) {
            year = year * 10 + key.charAt(end) - '0';
            end++;
        }
        if (end - index != 4 || year < 1868 || year > 2200) {
            return null;
        }
        Unit unit = unitAt(key, end);
        if (unit == Unit.BARE && !endsBareYear(charAt(key, end))) {
            return null;
        }
        return new PrintedYear(year, unit, index, end + length(unit));
    }

    private static boolean endsBareYear(char c) {
        return c == END || c == ')' || c == '(' || c == '~' || c == '-' || c == '/' || c == '→' || c == '、' || c == '・';
    }

    private static Unit unitAt(String key, int index) {
        if (key.startsWith("年度", index)) {
            return Unit.FISCAL;
        }
        return charAt(key, index) == '年' ? Unit.CALENDAR : Unit.BARE;
    }

    private static int length(Unit unit) {
        return unit == Unit.FISCAL ? 2 : unit == Unit.CALENDAR ? 1 : 0;
    }

    private static Unit strongest(Unit one, Unit other) {
        return one.ordinal() < other.ordinal() ? one : other;
    }

    private static final char END = '\0';

    private static char charAt(String key, int index) {
        return index < key.length() ? key.charAt(index) : END;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiWord(char c) {
        return isDigit(c) || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }

    /** Whether a hyphen leads to another year of an era, as in R6-R10; in a code such as R5-1 it does not. */
    private static boolean isSpan(String key, int index) {
        return charAt(key, index) == '-'
                && index + 1 < key.length()
                && Era.startingAt(key, index + 1) != null
                && (isDigit(charAt(key, index + 2)) || isDigit(charAt(key, index + 3)));
    }

    private static boolean isLetterOrHyphen(char c) {
        return c == '-' || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    }
}
