package jp.shirube.app.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The one table of rights, {@code access/rights.csv}: what no line of it allows is refused. */
@Component
class RightsTable {
    private static final String FILE = "access/rights.csv";
    /** Role, things, acts, phases, scope; more columns are remarks. */
    private static final int COLUMNS = 5;

    private final AccessWords words;
    private final List<Rule> rules;

    RightsTable(AccessWords words) throws IOException {
        this.words = words;
        String text = new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8);
        this.rules = text.lines()
                .skip(1)
                .filter(line -> !line.isBlank())
                .map(this::rule)
                .toList();
    }

    List<Rule> rules() {
        return rules;
    }

    private Rule rule(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length < COLUMNS) {
            throw new IllegalStateException("A line of the table of rights is too short: " + line);
        }
        return new Rule(
                words.find(Role.class, cells[0].strip()),
                set(Thing.class, cells[1]),
                set(Act.class, cells[2]),
                set(Phase.class, cells[3]),
                words.find(Scope.class, cells[4].strip()));
    }

    private <E extends Enum<E>> Set<E> set(Class<E> type, String cell) {
        if (cell.strip().equals(words.of(Scope.ALL))) {
            return EnumSet.allOf(type);
        }
        return Arrays.stream(cell.split("\\u3001"))
                .map(name -> words.find(type, name.strip()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }
}
