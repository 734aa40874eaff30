package jp.shirube.cli.check;

import java.util.Locale;
import java.util.ResourceBundle;

/** The Japanese texts of this command, from {@code texts.properties}. */
final class Texts {

    private static final ResourceBundle ALL =
            ResourceBundle.getBundle(Texts.class.getPackageName() + ".texts", Locale.ROOT);

    private Texts() {}

    /** A text with {0}, {1} … filled in. A missing text is a mistake of the programmer. */
    static String of(String key, Object... arguments) {
        String text = ALL.getString(key);
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }
}
