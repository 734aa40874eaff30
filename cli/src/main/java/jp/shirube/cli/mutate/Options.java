package jp.shirube.cli.mutate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The words after {@code mutate}.
 *
 * @param count number of cases, 1 or more
 * @param seed seed of the first case; case n has the seed {@code seed + n}
 * @param write where the damaged document of the only case goes; null unless asked for
 * @param files documents to damage, one or more
 */
record Options(int count, long seed, @Nullable String write, List<String> files) {

    private static final int USUAL_COUNT = 10_000;

    /** The options; empty where the words make no sense. */
    static Optional<Options> find(List<String> arguments) {
        int count = USUAL_COUNT;
        long seed = 1;
        String write = null;
        List<String> files = new ArrayList<>();
        try {
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                if (!argument.startsWith("--")) {
                    files.add(argument);
                    continue;
                }
                i++;
                String value = i < arguments.size() ? arguments.get(i) : "";
                switch (argument) {
                    case "--count" -> count = Integer.parseInt(value);
                    case "--seed" -> seed = Long.parseLong(value);
                    case "--write" -> write = value;
                    default -> count = 0;
                }
            }
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
        boolean sound = count > 0 && !files.isEmpty() && (write == null || (count == 1 && !write.isEmpty()));
        return sound ? Optional.of(new Options(count, seed, write, files)) : Optional.empty();
    }
}
