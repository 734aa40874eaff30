package jp.shirube.recognition.draftingpolicy;

import java.util.ArrayList;
import java.util.List;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * A role in a body and who holds it: 本部長：町長, or 本部長　町長.
 *
 * @param role matching key
 * @param value as printed; empty where it stands on the next line
 */
record RoleText(String role, String value) {

    /** The roles of a line, which may print several: 本部長：市長　副本部長：副市長. Empty where it begins with none. */
    static List<RoleText> listIn(String text) {
        List<RoleText> roles = new ArrayList<>();
        int start = 0;
        String role = roleAt(text, 0);
        while (role != null) {
            int value = valueStart(text, start);
            int next = value;
            String following = null;
            while (next < text.length() && following == null) {
                next++;
                boolean word = next < text.length() && JapaneseText.isSpace(text.charAt(next - 1));
                following = word ? roleAt(text, next) : null;
            }
            roles.add(new RoleText(role, JapaneseText.strip(text.substring(value, next))));
            start = next;
            role = following;
        }
        return roles;
    }

    /** The role that stands at a place, a colon or a space behind it; null where none does. */
    private static @Nullable String roleAt(String text, int from) {
        int end = wordEnd(text, from);
        String key = end == from || end == text.length() ? "" : JapaneseText.key(text.substring(from, end));
        return PolicyWords.isRole(key) ? key : null;
    }

    /** Index of the colon after the spaces behind a word, else of the space behind it. */
    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !JapaneseText.isSpace(text.charAt(end)) && !isColon(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int valueStart(String text, int from) {
        int i = wordEnd(text, from);
        while (i < text.length() && JapaneseText.isSpace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && isColon(text.charAt(i)) ? i + 1 : i;
    }

    private static boolean isColon(char c) {
        return c == '：' || c == ':';
    }
}
