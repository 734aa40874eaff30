package jp.shirube.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourceArchitectureTest {
    private static final Path JAVA = Path.of("src/main/java");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern MESSAGE = Pattern.compile("#\\{([a-z0-9.-]+)");
    private static final Pattern INLINE =
            Pattern.compile("<style|<script(?![^>]*src=)|\\sstyle=|\\son[a-z]+=|javascript:");

    @Test
    void wordsForPeopleStandInBundles() throws Exception {
        for (Path file : SourceRules.files(JAVA, ".java")) {
            assertThat(SourceRules.japaneseLiterals(Files.readString(file)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @Test
    void theRuleOnWordsSeesLiteralsAndSkipsComments() {
        assertThat(SourceRules.japaneseLiterals("/** 計画 */ String a = \"plan \\\" 計画\"; // 指標\nchar b = '〇';"))
                .containsExactly("\"plan \\\" 計画\"");
    }

    @Test
    void noFileIsLongerThanFourHundredLines() throws Exception {
        List<Path> files = SourceRules.files(Path.of("src"), ".java", ".css", ".html", ".sql", ".properties", ".js");
        for (Path file : files) {
            if (!file.endsWith("htmx.min.js")) {
                assertThat(SourceRules.isTooLong(Files.readString(file)))
                        .as(file.toString())
                        .isFalse();
            }
        }
        assertThat(SourceRules.isTooLong("line\n".repeat(401))).isTrue();
    }

    @Test
    void everyMessageOfATemplateExistsInSomeBundle() throws Exception {
        Set<String> keys = new HashSet<>();
        for (Path bundle : SourceRules.files(RESOURCES.resolve("messages"), ".properties")) {
            Properties properties = new Properties();
            try (var reader = Files.newBufferedReader(bundle)) {
                properties.load(reader);
            }
            for (String key : properties.stringPropertyNames()) {
                assertThat(keys.add(key)).as("%s stands in two bundles", key).isTrue();
            }
        }
        for (Path template : SourceRules.files(RESOURCES.resolve("templates"), ".html")) {
            Matcher matcher = MESSAGE.matcher(Files.readString(template));
            while (matcher.find()) {
                assertThat(keys).as(template.toString()).contains(matcher.group(1));
            }
        }
    }

    @Test
    void templatesHoldNoInlineScriptOrStyle() throws Exception {
        for (Path template : SourceRules.files(RESOURCES.resolve("templates"), ".html")) {
            assertThat(INLINE.matcher(Files.readString(template)).find())
                    .as(template.toString())
                    .isFalse();
        }
        assertThat(INLINE.matcher("<p style=\"color:red\">").find()).isTrue();
        assertThat(INLINE.matcher("<script>go()</script>").find()).isTrue();
    }
}
