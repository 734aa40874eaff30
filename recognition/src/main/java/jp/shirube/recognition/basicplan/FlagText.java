package jp.shirube.recognition.basicplan;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.words.Flags;

/**
 * A cell of flags and remarks taken apart.
 *
 * @param flags 新規, 拡充, 再掲 … one by one
 * @param words whether something else is printed too
 */
record FlagText(List<String> flags, boolean words) {

    private static final String SEPARATORS = "()（）・、,/【】[]<>〔〕";

    private static final FlagText NONE = new FlagText(List.of(), false);

    FlagText {
        flags = List.copyOf(flags);
    }

    /** Reads a text. A flag counts where it stands alone or between brackets: 継続予定 is none. */
    static FlagText of(String text) {
        if (text.isEmpty()) {
            return NONE;
        }
        String key = JapaneseText.key(text);
        List<String> flags = new ArrayList<>();
        boolean words = false;
        int start = 0;
        for (int i = 0; i <= key.length(); i++) {
            if (i < key.length() && SEPARATORS.indexOf(key.charAt(i)) < 0) {
                continue;
            }
            String part = key.substring(start, i);
            if (Flags.only(part)) {
                flags.addAll(Flags.listIn(part));
            } else {
                words |= !part.isEmpty();
            }
            start = i + 1;
        }
        return new FlagText(flags, words);
    }

    /** Whether nothing but flags is printed. */
    boolean only() {
        return !words && !flags.isEmpty();
    }
}
