package jp.shirube.app.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Rules that only the text of a source file can show. */
final class SourceRules {
    private static final int LONGEST_FILE = 400;
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+'", Pattern.DOTALL);
    private static final Pattern JAPANESE = Pattern.compile("[\\u3040-\\u30ff\\u3400-\\u9fff\\uff01-\\uff9f]");

    private SourceRules() {}

    /** Literals with Japanese text; words for people belong in the bundles. Comments may name Japanese terms. */
    static List<String> japaneseLiterals(String source) {
        List<String> found = new ArrayList<>();
        Matcher matcher = COMMENT_OR_LITERAL.matcher(source);
        while (matcher.find()) {
            String part = matcher.group();
            if (!part.startsWith("/") && JAPANESE.matcher(part).find()) {
                found.add(part);
            }
        }
        return found;
    }

    static boolean isTooLong(String source) {
        return source.lines().count() > LONGEST_FILE;
    }

    static List<Path> files(Path folder, String... endings) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> Stream.of(endings).anyMatch(path.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }
}
