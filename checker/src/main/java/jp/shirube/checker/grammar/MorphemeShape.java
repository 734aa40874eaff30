package jp.shirube.checker.grammar;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one morpheme has to be: a kind with all below it, and where it matters its form and the words it may be, written or as they stand in the
 * dictionary. {@code kind[form]:word,word}, each part may be left out; alternatives with {@code |} between.
 */
public final class MorphemeShape {

    private static final Pattern WRITTEN = Pattern.compile("([^\\[:]*)(?:\\[([^\\]]+)\\])?(?::(.+))?");

    private final List<One> alternatives;

    private MorphemeShape(List<One> alternatives) {
        this.alternatives = alternatives;
    }

    private record One(String kind, String form, List<String> words) {
        boolean matches(Morpheme morpheme) {
            return morpheme.kind().startsWith(kind)
                    && (form.isEmpty() || morpheme.form().equals(form))
                    && (words.isEmpty() || words.contains(morpheme.surface()) || words.contains(morpheme.base()));
        }
    }

    /**
     * Morphemes in a row.
     *
     * @param written shapes with spaces between
     * @throws IllegalArgumentException where one is written otherwise
     */
    public static List<MorphemeShape> row(String written) {
        return Arrays.stream(written.split(" ")).map(MorphemeShape::of).toList();
    }

    private static MorphemeShape of(String written) {
        return new MorphemeShape(
                Arrays.stream(written.split("\\|")).map(MorphemeShape::one).toList());
    }

    private static One one(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("kind[form]:words expected: " + written);
        }
        String form = parts.group(2) == null ? "" : parts.group(2);
        List<String> words =
                parts.group(3) == null ? List.of() : List.of(parts.group(3).split(","));
        return new One(parts.group(1), form, words);
    }

    /** Whether morphemes have the shapes of a row somewhere, with at least one of them within a part of the text. */
    public static boolean stands(List<MorphemeShape> row, List<Morpheme> morphemes, int from, int to) {
        for (int i = 0; i + row.size() <= morphemes.size(); i++) {
            boolean within = morphemes.get(i).start() < to
                    && morphemes.get(i + row.size() - 1).end() > from;
            if (within && begins(row, morphemes, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(List<MorphemeShape> row, List<Morpheme> morphemes, int at) {
        for (int k = 0; k < row.size(); k++) {
            Morpheme morpheme = morphemes.get(at + k);
            if (row.get(k).alternatives.stream().noneMatch(one -> one.matches(morpheme))) {
                return false;
            }
        }
        return true;
    }
}
