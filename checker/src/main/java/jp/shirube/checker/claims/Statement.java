package jp.shirube.checker.claims;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.text.Derived;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Sign;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.PrintedYear;
import jp.shirube.kernel.SourceRef;
import org.jspecify.annotations.Nullable;

/** A sentence outside tables that holds a digit, with its figures and years. They are sought when first asked for, once for all rules. */
final class Statement {

    private static final Derived<Map<Passage, List<Statement>>> STATEMENTS =
            new Derived<>(plan -> new IdentityHashMap<>());

    private final Passage passage;
    private final int start;
    private final String text;
    private @Nullable List<Quantity> quantities;
    private @Nullable String key;
    private @Nullable List<PrintedYear> years;

    private Statement(Passage passage, int start, String text) {
        this.passage = passage;
        this.start = start;
        this.text = text;
    }

    /** The statements in the passages of a plan that hold a sign, from top to bottom. */
    static List<Statement> in(CheckedPlan plan, Sign sign) {
        Map<Passage, List<Statement>> known = plan.derived(STATEMENTS);
        List<Statement> found = new ArrayList<>();
        for (Passage passage : sign.passages(plan)) {
            if (passage.kind() != Passage.Kind.CELL) {
                found.addAll(known.computeIfAbsent(passage, Statement::of));
            }
        }
        return found;
    }

    /** The sentence as printed. */
    String text() {
        return text;
    }

    /** The sentence as a matching key. */
    String key() {
        String known = key;
        if (known == null) {
            known = JapaneseText.key(text);
            key = known;
        }
        return known;
    }

    /** The numbers with a unit, from left to right; indexes count in the text. */
    List<Quantity> quantities() {
        List<Quantity> known = quantities;
        if (known == null) {
            known = Quantity.listIn(text);
            quantities = known;
        }
        return known;
    }

    /** The years, from left to right; indexes count in the key. */
    List<PrintedYear> years() {
        List<PrintedYear> known = years;
        if (known == null) {
            known = PrintedYear.listIn(key());
            years = known;
        }
        return known;
    }

    /** The place of a part of the text. */
    SourceRef place(int from, int to) {
        return passage.place(start + from, start + to);
    }

    /** The place of the whole sentence. */
    SourceRef place() {
        return place(0, text.length());
    }

    private static List<Statement> of(Passage passage) {
        List<Statement> found = new ArrayList<>();
        int start = 0;
        for (String sentence : Sentences.of(passage.text())) {
            if (Quantity.hasDigit(sentence)) {
                found.add(new Statement(passage, start, sentence));
            }
            start += sentence.length();
        }
        return found;
    }
}
