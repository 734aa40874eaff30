package jp.shirube.checker.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import jp.shirube.checker.grammar.MorphemeShape;
import jp.shirube.checker.grammar.Morphemes;
import jp.shirube.checker.language.LanguageRules;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The list of words that do not connect, against sentences with and without slips. */
class ConnectionsTest {
    private final Morphemes morphemes = new Morphemes();

    static Stream<Phrase> connections() {
        return Phrases.rows(LanguageRules.class, "connections.tsv").stream()
                .map(row -> Phrase.of(row.get(0), row.get(1), row.get(2), row.get(3), row.get(4)));
    }

    static List<String> slips() throws IOException {
        return lines("slips.txt");
    }

    static List<String> right() throws IOException {
        return lines("right.txt");
    }

    @ParameterizedTest
    @MethodSource("connections")
    void everyRowFindsASlip(Phrase phrase) throws IOException {
        assertThat(slips()).anyMatch(sentence -> finds(phrase, sentence));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void everySlipIsFound(String sentence) {
        assertThat(connections()).anyMatch(phrase -> finds(phrase, sentence));
    }

    @ParameterizedTest
    @MethodSource("right")
    void whatLooksLikeASlipIsLeftAlone(String sentences) {
        assertThat(connections().filter(phrase -> finds(phrase, sentences))).isEmpty();
    }

    private boolean finds(Phrase phrase, String sentence) {
        return phrase.pattern()
                .matcher(sentence)
                .results()
                .anyMatch(found -> MorphemeShape.stands(
                        phrase.morphemes(), morphemes.of(sentence, 0, sentence.length()), found.start(), found.end()));
    }

    private static List<String> lines(String file) throws IOException {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(LanguageRules.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        }
    }
}
