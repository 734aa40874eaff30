package jp.shirube.checker.language;

import java.util.List;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.PhraseBook;
import jp.shirube.checker.text.PhraseRule;
import jp.shirube.kernel.Severity;

/** The rules about language. */
public final class LanguageRules {

    /** The list of wrong phrases, and of words that do not connect. */
    private static final PhraseBook PHRASES = PhraseBook.load(LanguageRules.class, "phrases.tsv", "connections.tsv");

    /** The rules, most certain first. */
    public static final List<Rule> RULES = List.of(
            phrases("doubled-particle", Severity.ERROR),
            phrases("broken-sentence", Severity.ERROR),
            phrases("verb-slip", Severity.ERROR),
            new AdnominalBeforeVerb(),
            new DoubledWord(),
            phrases("missing-particle", Severity.WARNING),
            phrases("wrong-particle", Severity.WARNING),
            phrases("kanji-slip", Severity.WARNING),
            phrases("doubled-meaning", Severity.WARNING),
            new DoubledClause(),
            new MissingFullStop(),
            new UnfinishedSentence(),
            new MixedStyle());

    private LanguageRules() {}

    private static Rule phrases(String id, Severity severity) {
        return new PhraseRule(id, Family.LANGUAGE, severity, PHRASES);
    }
}
