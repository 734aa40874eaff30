package jp.shirube.app.platform;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The messages of one room, {@code messages/<room>.properties} in UTF-8. Usable before the application context exists. */
public final class MessageBundle {
    private final ResourceBundle bundle;

    private MessageBundle(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /** The bundle of a room; throws {@link java.util.MissingResourceException} where there is none. */
    public static MessageBundle of(String room) {
        return new MessageBundle(ResourceBundle.getBundle("messages." + room, Locale.ROOT));
    }

    /** The message with its arguments filled in; a missing key throws. Numbers are passed as text to print undivided. */
    public String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.JAPAN).format(arguments);
    }
}
