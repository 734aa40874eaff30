package jp.shirube.recognition.prose;

import jp.shirube.kernel.JapaneseText;

/** How wide a text is printed, in half-width characters: kana and kanji count two, ASCII one, spaces nothing. */
public final class PrintWidth {

    private PrintWidth() {}

    /** Width of a text; spaces count nothing, since extraction adds and drops them. */
    public static int of(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!JapaneseText.isSpace(c)) {
                width += c < 0x7F ? 1 : 2;
            }
        }
        return width;
    }
}
