package jp.shirube.checker.references;

import java.util.List;
import jp.shirube.checker.rule.Rule;

/** The rules of references. */
public final class ReferencesRules {

    /** In the order in which they are listed. */
    public static final List<Rule> RULES = List.of(
            new NoteWithoutMark(),
            new MarkWithoutNote(),
            new ReferenceWithoutTarget(),
            new PageElsewhere(),
            new PageOrder(),
            new PageDiffers(),
            new DashAndZero(),
            new WorkingNote(),
            new OpenValue(),
            new DotsLeft(),
            new MarkupLeft(),
            new ArrowMissing());

    private ReferencesRules() {}
}
