package jp.shirube.app.intake.account;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Stream;
import jp.shirube.app.budget.AccountItem;
import jp.shirube.formats.table.CsvText;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/** Guesses from the heads of columns what they hold; what is doubtful is left for a person. */
final class HeadWords {
    private static final Properties WORDS = read();

    private HeadWords() {}

    private static Properties read() {
        Properties words = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(HeadWords.class.getResourceAsStream("/intake/account-heads.properties")),
                StandardCharsets.UTF_8)) {
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(String kind) {
        return Stream.of(WORDS.getProperty(kind).split("\\|"))
                .map(HeadWords::bare)
                .toList();
    }

    private static String bare(String text) {
        return JapaneseText.key(text).replaceAll("[()\u30FB\uFF65]", "").toLowerCase(Locale.ROOT);
    }

    /** Whether a name is that of a row of sums. */
    static boolean sum(String name) {
        String key = bare(name);
        return !key.isEmpty() && words("sum").contains(key);
    }

    /** Columns by what they hold, 0-based; the first row of values tells codes from names where heads do not. */
    static Map<AccountColumn, Integer> guess(List<String> heads, CsvText.Row first) {
        Map<AccountColumn, Integer> guessed = new EnumMap<>(AccountColumn.class);
        Map<Integer, Integer> bareLevels = new HashMap<>();
        for (int column = 0; column < heads.size(); column++) {
            String head = bare(heads.get(column));
            AccountColumn amount = amount(head);
            int level = level(head);
            if (amount != null) {
                guessed.putIfAbsent(amount, column);
            } else if (level >= 0 && ends(head, "name")) {
                guessed.putIfAbsent(AccountColumn.nameOf(level), column);
            } else if (level >= 0 && ends(head, "code")) {
                guessed.putIfAbsent(AccountColumn.codeOf(level), column);
            } else if (level >= 0) {
                bareLevels.putIfAbsent(level, column);
            }
        }
        bareLevels.forEach((level, column) -> {
            boolean digits = JapaneseText.key(first.cell(column)).matches("[0-9-]+");
            guessed.putIfAbsent(digits ? AccountColumn.codeOf(level) : AccountColumn.nameOf(level), column);
        });
        return guessed;
    }

    private static @Nullable AccountColumn amount(String head) {
        for (AccountColumn column : AccountColumn.values()) {
            if (column.amount() && words(column.code()).contains(head)) {
                return column;
            }
        }
        return null;
    }

    /** The deepest level whose word begins the head. */
    private static int level(String head) {
        for (int level = AccountItem.LEVELS - 1; level >= 0; level--) {
            for (String word : words("level." + level)) {
                if (head.startsWith(word)) {
                    return level;
                }
            }
        }
        return -1;
    }

    private static boolean ends(String head, String kind) {
        return words(kind).stream().anyMatch(head::endsWith);
    }
}
