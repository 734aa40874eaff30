package jp.shirube.checker.characters;

import java.util.Set;

/** The script of a character, as far as the rules tell them apart. */
final class Script {

    private Script() {}

    /** All characters from one to another, both inclusive. */
    static String range(char from, char to) {
        StringBuilder all = new StringBuilder();
        for (int c = from; c <= to; c++) {
            all.append((char) c);
        }
        return all.toString();
    }

    /** The characters as one text. */
    static String all(Set<Character> characters) {
        StringBuilder all = new StringBuilder();
        characters.forEach(all::append);
        return all.toString();
    }

    static boolean isKanji(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || c == '\u3005';
    }

    static boolean isHiragana(char c) {
        return c >= '\u3041' && c <= '\u3096';
    }

    /** Without the long vowel mark. */
    static boolean isKatakana(char c) {
        return c >= '\u30A1' && c <= '\u30FA';
    }

    static boolean isKatakanaOrLong(char c) {
        return isKatakana(c) || c == LongVowelMark.MARK;
    }

    static boolean isJapaneseLetter(char c) {
        return isKanji(c) || isHiragana(c) || isKatakanaOrLong(c);
    }

    static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '\uFF10' && c <= '\uFF19');
    }

    /** The character at an index; a space outside the text. */
    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }
}
