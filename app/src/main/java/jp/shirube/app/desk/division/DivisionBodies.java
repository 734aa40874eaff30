package jp.shirube.app.desk.division;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import jp.shirube.app.organization.Division;
import jp.shirube.app.platform.MessageBundle;

/** What divisions belong to（町長部局、教育委員会 …）: usual words to choose from, and those that a town uses. */
final class DivisionBodies {
    private DivisionBodies() {}

    /** The usual ones in their order, then those that only this town has. */
    static List<String> of(List<Division> divisions) {
        return Stream.concat(
                        Stream.of(usual()),
                        divisions.stream()
                                .map(Division::body)
                                .filter(Objects::nonNull)
                                .sorted())
                .distinct()
                .toList();
    }

    private static String[] usual() {
        return MessageBundle.of("office").format("office.bodies").split("\\|");
    }

    /** Divisions by what they belong to, the usual ones first; under the empty word those of which nobody said it, last. */
    static Map<String, List<DivisionLine>> group(List<DivisionLine> lines) {
        Set<String> order = new LinkedHashSet<>(
                of(lines.stream().map(DivisionLine::division).toList()));
        order.add("");
        Map<String, List<DivisionLine>> groups = new LinkedHashMap<>();
        order.forEach(body -> groups.put(body, new ArrayList<>()));
        for (DivisionLine line : lines) {
            String body = Objects.requireNonNullElse(line.division().body(), "");
            Objects.requireNonNull(groups.get(body)).add(line);
        }
        groups.values().removeIf(List::isEmpty);
        return groups;
    }
}
