package jp.shirube.app.platform;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * How a person wants pages to look（文字と色）, kept in a cookie of the browser. Unreadable cookies mean the look of the device.
 *
 * @param theme colours
 * @param size of letters
 */
public record Look(Theme theme, Size size) {
    /** Name of the cookie. Its value is theme and size in lower case with a dot between them. */
    public static final String COOKIE = "SHIRUBE-LOOK";

    /** As the device is set. */
    public static final Look OF_DEVICE = new Look(Theme.DEVICE, Size.NORMAL);

    /** Colours. */
    public enum Theme {
        /** As the device is set: light, dark or high contrast. */
        DEVICE,
        LIGHT,
        DARK,
        CONTRAST
    }

    /** Size of letters. */
    public enum Size {
        NORMAL,
        LARGE,
        LARGEST
    }

    /** The look that a request asks for. */
    public static Look of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? OF_DEVICE
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(cookie -> parse(cookie.getValue()))
                        .findFirst()
                        .orElse(OF_DEVICE);
    }

    /** Reads {@link #value()} back. */
    public static Look parse(String value) {
        String[] parts = value.split("\\.", 2);
        return parts.length < 2
                ? OF_DEVICE
                : new Look(
                        find(Theme.values(), parts[0]).orElse(Theme.DEVICE),
                        find(Size.values(), parts[1]).orElse(Size.NORMAL));
    }

    private static <E extends Enum<E>> Optional<E> find(E[] all, String name) {
        return Arrays.stream(all)
                .filter(each -> each.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** What the cookie holds. */
    public String value() {
        return themeName() + "." + sizeName();
    }

    /** The theme in lower case, as pages name it. */
    public String themeName() {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    /** The size in lower case. */
    public String sizeName() {
        return size.name().toLowerCase(Locale.ROOT);
    }

    /** Media on which the dark colours hold. */
    public String darkMedia() {
        return media(Theme.DARK, "(prefers-color-scheme: dark)");
    }

    /** Media on which the colours of high contrast hold. */
    public String contrastMedia() {
        return media(Theme.CONTRAST, "(prefers-contrast: more)");
    }

    private String media(Theme own, String ofDevice) {
        if (theme == own) {
            return "screen";
        }
        return theme == Theme.DEVICE ? "screen and " + ofDevice : "not all";
    }
}
