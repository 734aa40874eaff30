package jp.shirube.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The mark before a heading or a list entry（見出し記号）: 第1章, 1-1, Ⅰ, 1, （１）, ①, ア, ●, 【.
 *
 * @param kind the family of the mark
 * @param printed the mark as printed, without surrounding spaces
 * @param ordinal position in its family, 1-based; 0 for marks that do not count, such as ●, and for compound numbers such as 1-1
 * @param end index in the text after the mark and the spaces that follow it
 */
public record Mark(Kind kind, String printed, int ordinal, int end) {

    /** Families of marks. */
    public enum Kind {
        /** 第1章, 第２節, 第3編. */
        CHAPTER,
        /** 1-1, 4-1-2, 1—3-1. */
        COMPOUND,
        /** Ⅰ, Ⅲ., or the ASCII letter I used for it. */
        ROMAN,
        /** 1, ２., 10. */
        NUMBER,
        /** (1), （１）, (Ⅰ), (ア). */
        BRACKETED,
        /** ①, ㉑, and the look-alikes ➂, ❶, ⓵. */
        CIRCLED,
        /** ア, イ before a space or a full stop. */
        KANA,
        /** ●, ■, ◆, ◎, ▼. */
        SYMBOL,
        /** ・, ○, -, the bullets of lists. */
        BULLET
    }

    /** The mark at the beginning of a text, after leading spaces; null where the text begins otherwise. */
    public static @Nullable Mark of(String text) {
        return MarkScanner.scan(text);
    }

    /** What follows the mark, stripped. */
    public String rest(String text) {
        return JapaneseText.strip(text, end, text.length());
    }
}
