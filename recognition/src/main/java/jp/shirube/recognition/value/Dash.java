package jp.shirube.recognition.value;

/** Marks printed where there is no value. */
final class Dash {

    private Dash() {}

    /** Whether a matching key is nothing but a dash, in any of the glyphs used for it, the long vowel mark included. */
    static boolean is(String key) {
        return !key.isEmpty()
                && key.length() <= 3
                && key.chars()
                        .allMatch(
                                c -> c == '-' || c == 'ー' || c == '一' || c == '…' || c == '･' || c == '／' || c == '/');
    }
}
