package jp.shirube.checker.across;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.JapaneseText;

/** Names of projects（事業名） as different plans print one. Words from {@code names.tsv}. */
final class ProjectName {

    private static final Pattern MARK = named("mark");
    private static final Pattern NOTE = named("note");
    private static final Pattern TAIL = named("tail");

    /** A shorter stem names no project. */
    private static final int SHORTEST = 3;

    private ProjectName() {}

    /** What is left of a name without width, spaces, marks of listing, notes and the word for project at its end; empty where that is too little. */
    static String stem(String name) {
        String plain = Normalizer.normalize(JapaneseText.key(name), Normalizer.Form.NFKC);
        String bare = NOTE.matcher(MARK.matcher(plain).replaceAll("")).replaceAll("");
        String stem = TAIL.matcher(bare).replaceFirst("");
        return stem.length() < SHORTEST ? "" : stem;
    }

    private static Pattern named(String name) {
        for (List<String> row : Phrases.rows(ProjectName.class, "names.tsv")) {
            if (row.get(0).equals(name)) {
                return Pattern.compile(row.get(1));
            }
        }
        throw new IllegalStateException("no words named " + name);
    }
}
