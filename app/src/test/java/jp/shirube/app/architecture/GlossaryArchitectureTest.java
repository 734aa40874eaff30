package jp.shirube.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import jp.shirube.app.Application;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class GlossaryArchitectureTest {
    private static final Pattern WORD = Pattern.compile("\\w+");
    private static final Pattern PUBLIC_TYPE = Pattern.compile(
            "^public (?:final |abstract |sealed )*(?:class|record|interface|enum) (\\w+)", Pattern.MULTILINE);
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void everyPublicTypeOfARoomIsInTheGlossaryOrListedAsTechnical() throws Exception {
        Set<String> missing = new TreeSet<>(publicTypes());
        missing.removeAll(glossary());
        missing.removeAll(technical());

        assertThat(missing).isEmpty();
    }

    @Test
    void theListOfTechnicalTypesHoldsNothingElse() throws Exception {
        assertThat(publicTypes()).containsAll(technical());
        assertThat(glossary()).doesNotContainAnyElementsOf(technical());
    }

    /** Of the rooms themselves: what lies in folders below is hidden from the others. */
    private static Set<String> publicTypes() throws Exception {
        Set<String> types = new HashSet<>();
        List<Path> rooms = ApplicationModules.of(Application.class).stream()
                .map(room -> SOURCES.resolve(room.getBasePackage().getName().replace('.', '/')))
                .toList();
        for (Path room : rooms) {
            for (Path file : SourceRules.files(room, ".java")) {
                Matcher type = PUBLIC_TYPE.matcher(Files.readString(file));
                if (file.getParent().equals(room) && type.find()) {
                    types.add(type.group(1));
                }
            }
        }
        return types;
    }

    private static Set<String> glossary() throws Exception {
        return Files.readAllLines(Path.of("..", "GLOSSARY.md")).stream()
                .filter(line -> line.startsWith("|"))
                .map(line -> line.split("\\|")[2])
                .flatMap(cell -> WORD.matcher(cell).results().map(found -> found.group()))
                .collect(Collectors.toSet());
    }

    private static Set<String> technical() throws Exception {
        return Files.readAllLines(Path.of("src", "test", "resources", "technical-types.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .collect(Collectors.toSet());
    }
}
