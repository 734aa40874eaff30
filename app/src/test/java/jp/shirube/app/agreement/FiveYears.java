package jp.shirube.app.agreement;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample plan of five years as it stands in its file, read without any class of the program. */
final class FiveYears {
    static final String TITLE = "第5次みほん町総合計画 後期基本計画";
    static final int FIRST = 2020;
    static final int LAST = 2024;
    static final List<Integer> YEARS =
            IntStream.rangeClosed(FIRST, LAST).boxed().toList();

    private static final Path FILE = Path.of("..", "samples", "plans", "mihon-dai5ji-keikaku.json");

    private FiveYears() {}

    static JsonNode plan() {
        try {
            return JsonMapper.builder()
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build()
                    .readTree(Files.readString(FILE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The way in which each indicator is to be computed, by its id. */
    static Map<String, String> ways() throws IOException {
        Map<String, String> ways = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src", "test", "resources", "five-years", "methods.tsv"))) {
            if (!line.startsWith("#")) {
                String[] cells = line.split("\t");
                ways.put(cells[0], cells[2]);
            }
        }
        return ways;
    }
}
