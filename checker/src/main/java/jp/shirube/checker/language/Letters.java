package jp.shirube.checker.language;

/** Kinds of Japanese letters, as far as the rules tell them apart. */
final class Letters {

    private Letters() {}

    static boolean isKanji(char c) {
        return (c >= '\u4E00' && c <= '\u9FFF') || c == '\u3005';
    }

    static boolean isHiragana(char c) {
        return c >= '\u3041' && c <= '\u3096';
    }

    /** Also the long vowel mark. */
    static boolean isKatakana(char c) {
        return (c >= '\u30A1' && c <= '\u30FA') || c == '\u30FC';
    }

    static boolean isLetter(char c) {
        return isKanji(c) || isHiragana(c) || isKatakana(c);
    }
}
