package jp.shirube.checker;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.checker.table.NumberTable;
import jp.shirube.checker.text.Derived;
import jp.shirube.checker.text.Passage;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.Line;
import jp.shirube.formats.text.TextDocument;
import org.jspecify.annotations.Nullable;

/**
 * A plan with its running text, ready to be checked. Never changes; lines, tables and what rules work out are sought when first asked for.
 * Every run of the rules has a copy of its own, so that several threads may check one plan.
 */
public final class CheckedPlan {

    private final String name;
    private final PlanDocument plan;
    private final List<Passage> passages;
    private final @Nullable TextDocument text;
    private final @Nullable LocalDate day;
    private final @Nullable String follower;
    private @Nullable List<Line> lines;
    private @Nullable List<NumberTable> tables;
    private final Map<Derived<?>, Object> derived = new IdentityHashMap<>();

    /**
     * A plan with its document.
     *
     * @param name of the document for people: the name of a file or the title of a plan in the store
     * @param plan what was read or is held
     * @param passages the text in the order of the document; of a plan in the store, the texts that it holds
     * @param text the document itself; null for a plan in the store
     */
    public CheckedPlan(String name, PlanDocument plan, List<Passage> passages, @Nullable TextDocument text) {
        this(name, plan, passages, text, null, null);
    }

    private CheckedPlan(
            String name,
            PlanDocument plan,
            List<Passage> passages,
            @Nullable TextDocument text,
            @Nullable LocalDate day,
            @Nullable String follower) {
        this.name = name;
        this.plan = plan;
        this.passages = List.copyOf(passages);
        this.text = text;
        this.day = day;
        this.follower = follower;
    }

    /** A plan of which only the passages are at hand. */
    public CheckedPlan(String name, PlanDocument plan, List<Passage> passages) {
        this(name, plan, passages, null);
    }

    /** The name of the document for people. */
    public String name() {
        return name;
    }

    /** What was read or is held. */
    public PlanDocument plan() {
        return plan;
    }

    /** The text in the order of the document. */
    public List<Passage> passages() {
        return passages;
    }

    /** The document itself; null for a plan in the store. */
    public @Nullable TextDocument text() {
        return text;
    }

    /** The day on which the plan is checked as one that is still in force; null where none is given. */
    public @Nullable LocalDate day() {
        return day;
    }

    /** The same plan, checked as one that is in force on a day. */
    public CheckedPlan on(LocalDate inForce) {
        return new CheckedPlan(name, plan, passages, text, inForce, follower);
    }

    /** The name of the plan that follows it and runs on its day; null where none is known. */
    public @Nullable String follower() {
        return follower;
    }

    /** The same plan, followed by another that runs on its day. */
    public CheckedPlan followedBy(String next) {
        return new CheckedPlan(name, plan, passages, text, day, next);
    }

    /** The lines on which something is printed; none for a plan in the store. */
    public List<Line> lines() {
        List<Line> known = lines;
        if (known == null) {
            known = text == null ? List.of() : filled(text);
            lines = known;
        }
        return known;
    }

    /** The tables of numbers in the document; none for a plan in the store. */
    public List<NumberTable> numberTables() {
        List<NumberTable> known = tables;
        if (known == null) {
            known = text == null ? List.of() : NumberTable.in(text);
            tables = known;
        }
        return known;
    }

    /** What rules work out of the plan, worked out when first asked for. */
    @SuppressWarnings("unchecked") // under each key stands only what it worked out itself
    public <T> T derived(Derived<T> thing) {
        Object known = derived.get(thing);
        if (known == null) {
            known = thing.from(this);
            derived.put(thing, known);
        }
        return (T) known;
    }

    /** The same plan with nothing worked out yet: what a run of the rules works out is given up with it. */
    CheckedPlan afresh() {
        return new CheckedPlan(name, plan, passages, text, day, follower);
    }

    private static List<Line> filled(TextDocument document) {
        List<Line> filled = new ArrayList<>();
        for (Line line : document.lines()) {
            if (!line.blank()) {
                filled.add(line);
            }
        }
        return List.copyOf(filled);
    }
}
