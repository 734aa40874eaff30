package jp.shirube.checker.names;

import java.util.List;
import jp.shirube.checker.rule.Rule;

/** The rules about names and numbers. */
public final class NameRules {

    /** The rules, most certain first. */
    public static final List<Rule> RULES = List.of(
            new MisspeltTerm(),
            new UnwantedSpelling(),
            new MunicipalityName(),
            new HeadingDiffers(),
            new HeadingNumbers(),
            new HeadingRepeated(),
            new HeadingNumberDiffers(),
            new HeadingOutsideSection(),
            new CaptionNumber(),
            new BodyName(),
            new CodeOrder(),
            new MarkKindChanges(),
            SimilarNames.inKana(),
            SimilarNames.inKanji());

    private NameRules() {}
}
