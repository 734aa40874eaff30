package jp.shirube.recognition.value;

/** Marks printed where there is no value. */
final class Dash {

    private static final String DASHES = "-ー一…･／/";

    private static final int LONGEST = 3;

    private Dash() {}

    /** Whether a matching key begins with a dash. */
    static boolean begins(String key) {
        return !key.isEmpty() && DASHES.indexOf(key.charAt(0)) >= 0;
    }

    /** Whether a matching key is nothing but a dash, in any of the glyphs used for it, the long vowel mark included. */
    static boolean is(String key) {
        if (key.isEmpty() || key.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < key.length(); i++) {
            if (DASHES.indexOf(key.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
