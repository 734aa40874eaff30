package jp.shirube.checker.characters;

import java.util.List;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.PhraseBook;
import jp.shirube.checker.text.PhraseRule;
import jp.shirube.kernel.Severity;

/** The rules about characters. */
public final class CharacterRules {

    private static final PhraseBook PHRASES = PhraseBook.load(CharacterRules.class, "look-alikes.tsv");

    /** The rules, most certain first. */
    public static final List<Rule> RULES = List.of(
            new BrokenCharacter(),
            ForeignForm.ofWords(),
            phrases("foreign-particle", Severity.ERROR),
            phrases("look-alike-letter", Severity.ERROR),
            new LetterOfOtherScript(),
            new LongVowelMark(),
            new CircledLookAlike(),
            new LatinForRoman(),
            new MixedDashes(),
            new Brackets(),
            new HalfWidthKana(),
            SpaceInWord.inSentences(),
            new Commas(true),
            new Commas(false),
            new MixedWidths(),
            new MixedSpelling(),
            new MixedSpacing(),
            phrases("spaced-letters", Severity.INFO),
            SpaceInWord.inCells(),
            ForeignForm.ofNames());

    private CharacterRules() {}

    private static Rule phrases(String id, Severity severity) {
        return new PhraseRule(id, Family.CHARACTERS, severity, PHRASES);
    }
}
