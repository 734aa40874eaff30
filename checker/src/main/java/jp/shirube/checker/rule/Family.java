package jp.shirube.checker.rule;

/** What a group of rules looks at. Names of families for people stand in the bundle {@code Family.properties}. */
public enum Family {
    /** Rows, columns, totals, shares（計算）. */
    ARITHMETIC,
    /** What prose says of figures（文中の数字）. */
    CLAIMS,
    /** What is missing（漏れ）. */
    COMPLETENESS,
    /** Headings, names, codes, numbering（名称と番号）. */
    NAMES,
    /** Look-alikes, widths, spacing（文字）. */
    CHARACTERS,
    /** Particles, stubs, slips（文章）. */
    LANGUAGE,
    /** Periods, dates, calendars（時期）. */
    TIME,
    /** Targets, baselines, definitions（指標）. */
    INDICATORS,
    /** Placeholders, cross references, footnotes, dashes and zeros（参照と空欄）. */
    REFERENCES,
    /** Several plans of one town（計画の間）. */
    ACROSS
}
