package jp.shirube.checker.sheets;

import java.util.List;
import jp.shirube.checker.rule.Rule;

/** The rules about sheets of projects in a document of any form. */
public final class SheetRules {

    /** Those about names. */
    public static final List<Rule> NAMES = List.of(new SheetAndList(), new SheetNumberTwice());

    /** Those about what is missing. */
    public static final List<Rule> PARTS = List.of(new SheetWithoutRow(), new SheetFieldBlank());

    /** Those about figures in prose. */
    public static final List<Rule> CLAIMS = List.of(new CountOfListed());

    private SheetRules() {}
}
