package jp.shirube.cli.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The Japanese texts of the trial, and the letters and terms that it exchanges, from {@code texts.properties}. */
final class Texts {

    private static final ResourceBundle ALL =
            ResourceBundle.getBundle(Texts.class.getPackageName() + ".texts", Locale.ROOT);

    private Texts() {}

    /** A text with {0}, {1} … filled in. */
    static String of(String key, Object... arguments) {
        String text = ALL.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    /** Pairs of what is right and what is put in its place. */
    static List<String[]> pairs(String key) {
        List<String[]> pairs = new ArrayList<>();
        for (String pair : ALL.getString(key).split(" ")) {
            pairs.add(pair.split(">"));
        }
        return pairs;
    }
}
