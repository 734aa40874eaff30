package jp.shirube.kernel;

import org.jspecify.annotations.Nullable;

/** An era of the Japanese calendar（元号）: its kanji, its letter and the Western year before its year 1. */
public enum Era {
    MEIJI("明治", 'M', 1867),
    TAISHO("大正", 'T', 1911),
    SHOWA("昭和", 'S', 1925),
    HEISEI("平成", 'H', 1988),
    REIWA("令和", 'R', 2018);

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

    /** The era that begins at {@code index} of a matching key, by kanji or letter; null where none does. */
    static @Nullable Era startingAt(String key, int index) {
        Era era = ofFirst(key.charAt(index));
        boolean named = era != null && (key.charAt(index) == era.letter || key.startsWith(era.kanji, index));
        return named ? era : null;
    }

    /** Whether the name of an era begins with a character. */
    static boolean mayBegin(char c) {
        return ofFirst(c) != null;
    }

    private static @Nullable Era ofFirst(char c) {
        return switch (c) {
            case 'R', '令' -> REIWA;
            case 'H', '平' -> HEISEI;
            case 'S', '昭' -> SHOWA;
            case 'T', '大' -> TAISHO;
            case 'M', '明' -> MEIJI;
            default -> null;
        };
    }

    /** Length of this era's name at {@code index}: 2 for kanji, 1 for the letter. */
    int nameLength(String key, int index) {
        return key.startsWith(kanji, index) ? 2 : 1;
    }
}
