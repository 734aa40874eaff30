package jp.shirube.checker.names;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.text.PairIndex;
import jp.shirube.checker.text.Phrases;

/** Terms of law and administration, found by either of their halves, and those of the town. */
final class Terms {

    /** Shortest term of a town that is sought with a wrong character: shorter ones are near to too many other words. */
    private static final int SHORTEST_OWN = 6;

    /** A half of a term, by which it is found. */
    record Half(String term, String half, boolean head) {}

    private static final List<String> KNOWN = Phrases.rows(Terms.class, "terms.tsv").stream()
            .map(row -> row.get(0))
            .toList();
    private static final Terms STANDARD = new Terms(List.of());

    private final Set<String> right = new HashSet<>(KNOWN);
    private final Set<String> withoutDots = new HashSet<>();
    private final PairIndex<Half> halves = new PairIndex<>();

    private Terms(Collection<String> own) {
        KNOWN.forEach(this::add);
        for (String term : own) {
            if (right.add(term) && term.length() >= SHORTEST_OWN) {
                add(term);
            }
        }
        right.forEach(term -> withoutDots.add(bare(term)));
    }

    /** The terms that hold for a town. */
    static Terms of(Settings settings) {
        Set<String> own = new HashSet<>();
        settings.terms().forEach((list, terms) -> {
            if (!list.equals(UnwantedSpelling.LIST)) {
                own.addAll(terms);
            }
        });
        return own.isEmpty() ? STANDARD : new Terms(own);
    }

    /** The halves of the terms. */
    PairIndex<Half> halves() {
        return halves;
    }

    /** Whether what is read is a term or a part of one. */
    boolean isPartOfTerm(String read) {
        if (withoutDots.contains(bare(read))) {
            return true;
        }
        for (String term : right) {
            if (term.contains(read)) {
                return true;
            }
        }
        return false;
    }

    private static String bare(String term) {
        return term.replace("\u30FB", "");
    }

    private void add(String term) {
        int middle = (term.length() + 1) / 2;
        halves.add(term.substring(0, middle), new Half(term, term.substring(0, middle), true));
        halves.add(term.substring(middle), new Half(term, term.substring(middle), false));
    }
}
