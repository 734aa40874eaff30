package jp.shirube.checker.text;

import jp.shirube.kernel.JapaneseText;

/** Takes out what an extraction leaves of HTML, such as the tags of a list in a cell. */
final class Markup {

    private Markup() {}

    /** The text without tags; a text without any stays as it is. Angle brackets that hold no tag stay. */
    static String bare(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length());
        int start = 0;
        for (int open = text.indexOf('<'); open >= 0; open = text.indexOf('<', open + 1)) {
            int close = text.indexOf('>', open);
            if (open >= start && close > open && isTag(text, open + 1)) {
                out.append(text, start, open);
                start = close + 1;
            }
        }
        return JapaneseText.strip(out.append(text, start, text.length()).toString());
    }

    private static boolean isTag(String text, int index) {
        int name = index < text.length() && text.charAt(index) == '/' ? index + 1 : index;
        return name < text.length() && text.charAt(name) >= 'a' && text.charAt(name) <= 'z';
    }
}
