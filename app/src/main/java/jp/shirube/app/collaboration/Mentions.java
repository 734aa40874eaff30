package jp.shirube.app.collaboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds who is called in a text: {@code @} and a login, or a name for people. The longest one that fits is meant. */
final class Mentions {
    private static final String SIGNS = "@\uff20";

    private Mentions() {}

    /**
     * Logins, in the order in which they are called.
     *
     * @throws CommentRefused where a name is that of several people
     */
    static List<String> in(String text, List<Colleague> colleagues) {
        Set<String> called = new LinkedHashSet<>();
        for (int at = 0; at < text.length(); at++) {
            if (SIGNS.indexOf(text.charAt(at)) >= 0) {
                find(text.substring(at + 1), colleagues).ifPresent(called::add);
            }
        }
        return List.copyOf(called);
    }

    private static java.util.Optional<String> find(String after, List<Colleague> colleagues) {
        List<Fit> fits = new ArrayList<>();
        for (Colleague each : colleagues) {
            String login = each.login();
            boolean whole = after.length() == login.length()
                    || after.length() > login.length() && !partOfLogin(after.charAt(login.length()));
            if (whole && after.toLowerCase(Locale.ROOT).startsWith(login)) {
                fits.add(new Fit(login.length() + 1, login, each.name()));
            }
            if (!each.name().isBlank() && after.startsWith(each.name())) {
                fits.add(new Fit(each.name().length(), login, each.name()));
            }
        }
        int longest = fits.stream().mapToInt(Fit::length).max().orElse(0);
        List<Fit> best = fits.stream()
                .filter(each -> each.length() == longest)
                .sorted(Comparator.comparing(Fit::login))
                .toList();
        if (best.size() > 1) {
            throw CommentRefused.of("ambiguous", best.get(0).name(), best.get(0).login());
        }
        return best.stream().findFirst().map(Fit::login);
    }

    /** So that a longer login is not taken for a shorter one. */
    private static boolean partOfLogin(char letter) {
        return letter < 128 && (Character.isLetterOrDigit(letter) || letter == '-' || letter == '_');
    }

    /** A login wins over a name of the same length: its length counts for one more. */
    private record Fit(int length, String login, String name) {}
}
