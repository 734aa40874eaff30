package jp.shirube.cli.mutate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.formats.text.TextFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseTest {

    private static final List<String> LINES = IntStream.rangeClosed(1, 50)
            .mapToObj(i -> "第" + i + "行\tみほん町\t" + i * 37)
            .toList();

    @Test
    void isTheSameForTheSameSeed() {
        Original original = new Original("みほん", LINES);
        assertThat(Case.of(original, 7).bytes()).isEqualTo(Case.of(original, 7).bytes());
        assertThat(Case.of(original, 7).bytes())
                .isNotEqualTo(Case.of(original, 8).bytes());
    }

    @Test
    void usesEveryMutationAndEveryCoat() {
        Original original = new Original("みほん", LINES);
        List<Case> cases = LongStream.range(0, 300)
                .mapToObj(seed -> Case.of(original, seed))
                .toList();
        assertThat(cases).flatExtracting(Case::mutations).contains(Mutation.values());
        assertThat(cases).extracting(Case::coat).contains(Coat.values());
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void changesTheDocument(Mutation mutation) {
        boolean changed = LongStream.range(0, 20).anyMatch(seed -> {
            List<String> lines = new ArrayList<>(LINES);
            mutation.apply(lines, new SplittableRandom(seed));
            return !lines.equals(LINES);
        });
        assertThat(changed).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void survivesTheSmallestDocuments(Mutation mutation) {
        for (List<String> small : List.of(List.<String>of(), List.of(""), List.of("\t"), List.of("町", ""))) {
            List<String> lines = new ArrayList<>(small);
            mutation.apply(lines, new SplittableRandom(3));
            assertThat(lines).hasSizeLessThanOrEqualTo(small.size() * 2);
        }
    }

    @ParameterizedTest
    @EnumSource(Coat.class)
    void laysDownTheSameTextInEveryCoat(Coat coat) {
        TextDocument read = TextFile.read(coat.bytes(LINES));
        assertThat(read.lines())
                .extracting(Object::toString)
                .containsExactlyElementsOf(TextDocument.of(String.join("\n", LINES)).lines().stream()
                        .map(Object::toString)
                        .toList());
    }
}
