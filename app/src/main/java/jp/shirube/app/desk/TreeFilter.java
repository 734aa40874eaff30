package jp.shirube.app.desk;

import java.util.Locale;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * What of a tree or list is shown.
 *
 * @param level name of the level down to which the tree is open; empty for a fitting one
 * @param name part of a name; empty for all
 * @param division name of a division as printed; empty for all
 */
record TreeFilter(String level, String name, String division) {
    static TreeFilter of(@Nullable String level, @Nullable String name, @Nullable String division) {
        return new TreeFilter(text(level), text(name), text(division));
    }

    public boolean narrow() {
        return !name.isEmpty() || !division.isEmpty();
    }

    /** Whether a name contains what is looked for; width, case and spaces do not matter. */
    boolean matches(String title) {
        return fold(title).contains(fold(name));
    }

    private static String fold(String text) {
        return JapaneseText.key(text).toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value.strip();
    }
}
