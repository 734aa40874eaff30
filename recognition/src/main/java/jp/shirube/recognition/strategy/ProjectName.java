package jp.shirube.recognition.strategy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.words.Flags;
import jp.shirube.recognition.words.Placeholders;

/**
 * The name of a project without what is printed behind it in brackets.
 *
 * @param words the name; brackets that belong to it stay
 * @param notes bracketed notes that something is yet to be decided, without their brackets
 * @param flags 新規, 再掲 …
 * @param flagText the flags as printed; empty where there are none
 */
record ProjectName(String words, List<String> notes, List<String> flags, String flagText) {

    static ProjectName of(String printed) {
        String words = JapaneseText.strip(printed);
        List<String> notes = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        String flagText = "";
        int open = opening(words);
        while (open > 0) {
            String bracket = words.substring(open);
            String inside = JapaneseText.strip(bracket.substring(1, bracket.length() - 1));
            String key = JapaneseText.key(inside);
            if (Flags.only(key)) {
                flags.addAll(0, Flags.listIn(key));
                flagText = bracket + flagText;
            } else if (Placeholders.in(key)) {
                notes.add(0, inside);
            } else {
                break;
            }
            words = JapaneseText.strip(words.substring(0, open));
            open = opening(words);
        }
        return new ProjectName(words, notes, flags, flagText);
    }

    boolean relisted() {
        return flags.contains(Flags.RELISTED);
    }

    /** Index of the bracket that closes at the end of the text; -1 where none does. */
    private static int opening(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        int kind = ")）】］]".indexOf(text.charAt(text.length() - 1));
        if (kind < 0) {
            return -1;
        }
        return kind < 2
                ? Math.max(text.lastIndexOf('('), text.lastIndexOf('（'))
                : Math.max(text.lastIndexOf('【'), Math.max(text.lastIndexOf('［'), text.lastIndexOf('[')));
    }
}
