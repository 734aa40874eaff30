package jp.shirube.checker.characters;

import java.util.List;
import java.util.Map;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.text.Phrase;
import jp.shirube.checker.text.PhraseRule;
import jp.shirube.checker.text.Phrases;
import jp.shirube.kernel.Severity;

/** The rules about characters. */
public final class CharacterRules {

    private static final Map<String, List<Phrase>> PHRASES = Phrases.load(CharacterRules.class, "look-alikes.tsv");

    /** The rules, most certain first. */
    public static final List<Rule> RULES = List.of(
            new BrokenCharacter(),
            ForeignForm.ofWords(),
            phrases("foreign-particle"),
            phrases("look-alike-letter"),
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
            new MixedSpelling(),
            SpaceInWord.inCells(),
            ForeignForm.ofNames());

    private CharacterRules() {}

    private static Rule phrases(String id) {
        return new PhraseRule(id, Family.CHARACTERS, Severity.ERROR, PHRASES.getOrDefault(id, List.of()));
    }
}
