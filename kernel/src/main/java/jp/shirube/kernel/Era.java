package jp.shirube.kernel;

import java.util.Optional;

/** An era of the Japanese calendar（元号）: its kanji, its letter and the Western year before its year 1. */
public enum Era {
    MEIJI("明治", 'M', 1867),
    TAISHO("大正", 'T', 1911),
    SHOWA("昭和", 'S', 1925),
    HEISEI("平成", 'H', 1988),
    REIWA("令和", 'R', 2018);

    /** First characters of all names: most places in a text begin none. */
    private static final String FIRST = "明大昭平令MTSHR";

    private final String kanji;
    private final char letter;
    private final int offset;

    Era(String kanji, char letter, int offset) {
        this.kanji = kanji;
        this.letter = letter;
        this.offset = offset;
    }

    /** The two characters, such as 令和. */
    public String kanji() {
        return kanji;
    }

    /** The letter used in tables, such as R. */
    public char letter() {
        return letter;
    }

    /** Western year of a year of this era; year 1 is 元年. */
    public int toWestern(int yearOfEra) {
        return offset + yearOfEra;
    }

    /** The era that names a Western year in planning documents: the one that began last, so 2019 is 令和元年. */
    public static Era ofWestern(int year) {
        Era found = MEIJI;
        for (Era era : values()) {
            if (year > era.offset) {
                found = era;
            }
        }
        return found;
    }

    /** The year of this era that a Western year is, 1-based. */
    public int yearOf(int western) {
        return western - offset;
    }

    /** The era that begins at {@code index} of a matching key, by kanji or letter. */
    static Optional<Era> startingAt(String key, int index) {
        if (index >= key.length() || FIRST.indexOf(key.charAt(index)) < 0) {
            return Optional.empty();
        }
        for (Era era : values()) {
            if (key.startsWith(era.kanji, index) || (index < key.length() && key.charAt(index) == era.letter)) {
                return Optional.of(era);
            }
        }
        return Optional.empty();
    }

    /** Length of this era's name at {@code index}: 2 for kanji, 1 for the letter. */
    int nameLength(String key, int index) {
        return key.startsWith(kanji, index) ? 2 : 1;
    }
}
