package jp.shirube.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksArchitectureTest {
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:|mailto:|#)([^)#\\s]+)");

    @Test
    void everyLinkBetweenTheProjectsPagesLeadsSomewhere() throws Exception {
        List<Path> pages = pages(Path.of("..").toRealPath());

        assertThat(pages).hasSizeGreaterThan(10);
        assertThat(broken(pages)).isEmpty();
    }

    @Test
    void aLinkToNothingIsFound(@TempDir Path folder) throws Exception {
        Path page = Files.writeString(folder.resolve("page.md"), "[here](page.md#part) [there](gone.md)");

        assertThat(broken(List.of(page))).singleElement().asString().endsWith("gone.md");
    }

    private static List<String> broken(List<Path> pages) throws IOException {
        List<String> broken = new ArrayList<>();
        for (Path page : pages) {
            LINK.matcher(Files.readString(page))
                    .results()
                    .map(found -> found.group(1))
                    .filter(target -> !Files.exists(page.resolveSibling(target)))
                    .forEach(target -> broken.add(page + " → " + target));
        }
        return broken;
    }

    /** Of the sources, not of what builds and runs leave behind. */
    private static List<Path> pages(Path root) throws IOException {
        List<Path> pages = new ArrayList<>();
        try (Stream<Path> top = Files.list(root)) {
            for (Path each : top.toList()) {
                String name = each.getFileName().toString();
                if (name.endsWith(".md")) {
                    pages.add(each);
                } else if (name.equals("docs") || name.equals("samples") || Files.exists(each.resolve("pom.xml"))) {
                    pages.addAll(below(each));
                }
            }
        }
        return pages;
    }

    private static List<Path> below(Path folder) throws IOException {
        try (Stream<Path> files =
                Files.find(folder, 6, (file, attributes) -> file.toString().endsWith(".md"))) {
            return files.filter(file -> !file.toString().contains("/target/")
                            && !file.toString().contains("/node_modules/"))
                    .toList();
        }
    }
}
