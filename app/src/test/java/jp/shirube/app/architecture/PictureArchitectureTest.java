package jp.shirube.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.app.Application;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The picture and the tables of ARCHITECTURE.md say what is built. An arrow that follows from others need not be drawn. */
class PictureArchitectureTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern ARROW = Pattern.compile("^  (\\w+) -(?:-|\\. \\w+ \\.-)> (\\w+)$", Pattern.MULTILINE);
    private static final Pattern NEEDED = Pattern.compile("<artifactId>shirube-(\\w+)</artifactId>(?!\\s*<scope>test)");
    private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\|([^|]*)\\|([^|]*)\\|$", Pattern.MULTILINE);
    private static final Pattern NAME = Pattern.compile("[a-z]\\w+");

    @Test
    void theArrowsBetweenModulesAreThoseOfTheBuild() throws IOException {
        Map<String, Set<String>> drawn = new TreeMap<>();
        Matcher arrow = ARROW.matcher(text());
        while (arrow.find()) {
            drawn.computeIfAbsent(arrow.group(1), name -> new TreeSet<>()).add(arrow.group(2));
        }

        assertThat(reached(drawn)).isEqualTo(reached(built()));
    }

    @Test
    void everyModuleIsInTheTable() throws IOException {
        assertThat(rows("| module |").keySet()).isEqualTo(modules());
    }

    /** A room that is still to come stands in the table as not yet. */
    @Test
    void theRoomsAndWhatTheyDependOnAreThoseOfTheCode() throws Exception {
        Map<String, Set<String>> said = new TreeMap<>();
        Map<String, Set<String>> declared = declared();
        rows("| room |").forEach((room, needed) -> {
            if (declared.containsKey(room) || !needed.contains("not yet")) {
                Set<String> names = new TreeSet<>();
                NAME.matcher(needed.replace("(not yet)", "")).results().forEach(found -> names.add(found.group()));
                names.remove("nothing");
                said.put(room, names);
            }
        });

        assertThat(said.keySet()).isEqualTo(declared.keySet());
        assertThat(reached(said)).isEqualTo(reached(declared));
    }

    private static Set<String> modules() throws IOException {
        Set<String> modules = new TreeSet<>();
        Pattern.compile("<module>(\\w+)</module>")
                .matcher(Files.readString(ROOT.resolve("pom.xml")))
                .results()
                .forEach(found -> modules.add(found.group(1)));
        return modules;
    }

    private static Map<String, Set<String>> built() throws IOException {
        Map<String, Set<String>> built = new TreeMap<>();
        for (String module : modules()) {
            Set<String> needed = new TreeSet<>();
            NEEDED.matcher(Files.readString(ROOT.resolve(module).resolve("pom.xml")))
                    .results()
                    .forEach(found -> needed.add(found.group(1)));
            needed.remove(module);
            if (!needed.isEmpty()) {
                built.put(module, needed);
            }
        }
        return built;
    }

    private static Map<String, Set<String>> declared() throws ClassNotFoundException {
        Map<String, Set<String>> declared = new TreeMap<>();
        for (var room : ApplicationModules.of(Application.class)) {
            String name = room.getBasePackage().getName();
            ApplicationModule module =
                    Class.forName(name + ".package-info").getPackage().getAnnotation(ApplicationModule.class);
            declared.put(
                    name.substring(name.lastIndexOf('.') + 1), new TreeSet<>(List.of(module.allowedDependencies())));
        }
        return declared;
    }

    /** Last column of a table by its first. */
    private static Map<String, String> rows(String head) throws IOException {
        String text = text();
        String table = text.substring(text.indexOf(head));
        Map<String, String> rows = new TreeMap<>();
        Matcher row = ROW.matcher(table.substring(0, table.indexOf("\n\n")));
        while (row.find()) {
            rows.put(row.group(1), row.group(3));
        }
        return rows;
    }

    private static String text() throws IOException {
        return Files.readString(ROOT.resolve("ARCHITECTURE.md"));
    }

    /** Everything that each one reaches over any number of arrows. */
    private static Map<String, Set<String>> reached(Map<String, Set<String>> arrows) {
        Map<String, Set<String>> reached = new TreeMap<>();
        arrows.forEach((from, next) -> {
            Set<String> seen = new LinkedHashSet<>();
            Deque<String> waiting = new ArrayDeque<>(next);
            while (!waiting.isEmpty()) {
                String each = waiting.remove();
                if (seen.add(each)) {
                    waiting.addAll(arrows.getOrDefault(each, Set.of()));
                }
            }
            reached.put(from, new TreeSet<>(seen));
        });
        return reached;
    }
}
