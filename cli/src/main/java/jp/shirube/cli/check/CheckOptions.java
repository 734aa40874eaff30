package jp.shirube.cli.check;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the command was asked to do.
 *
 * @param form how the findings are printed
 * @param all whether findings that may be right are printed for people too
 * @param rules whether rules are listed instead
 * @param settings file with the town's settings; null for the standard ones
 * @param day on which the plans are checked as plans in force; null for none
 * @param files to be checked; where rules are listed, the rules that are asked for, none for all
 */
record CheckOptions(
        Form form,
        boolean all,
        boolean rules,
        @Nullable String settings,
        @Nullable LocalDate day,
        List<String> files) {

    /** How findings are printed. */
    enum Form {
        TEXT,
        JSON,
        SARIF
    }

    /** The options of the words given; empty where they make no sense. */
    static Optional<CheckOptions> find(List<String> words) {
        Form form = Form.TEXT;
        boolean all = false;
        boolean rules = false;
        String settings = null;
        LocalDate day = null;
        List<String> files = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            switch (words.get(i)) {
                case "--json" -> form = Form.JSON;
                case "--sarif" -> form = Form.SARIF;
                case "--all" -> all = true;
                case "--rules" -> rules = true;
                case "--settings" -> {
                    i++;
                    if (i == words.size()) {
                        return Optional.empty();
                    }
                    settings = words.get(i);
                }
                case "--day" -> {
                    i++;
                    day = i == words.size() ? null : day(words.get(i));
                    if (day == null) {
                        return Optional.empty();
                    }
                }
                default -> {
                    if (words.get(i).startsWith("--")) {
                        return Optional.empty();
                    }
                    files.add(words.get(i));
                }
            }
        }
        return files.isEmpty() && !rules
                ? Optional.empty()
                : Optional.of(new CheckOptions(form, all, rules, settings, day, files));
    }

    private static @Nullable LocalDate day(String word) {
        try {
            return LocalDate.parse(word);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
