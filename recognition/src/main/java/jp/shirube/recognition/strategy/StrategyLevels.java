package jp.shirube.recognition.strategy;

/** What the tiers and columns of a strategy are called where the document leaves it to its numbering. */
final class StrategyLevels {

    static final String PART = "節";

    static final String ITEM = "項";

    static final String SUB_ITEM = "目";

    static final String PROGRAM = "施策";

    static final String INITIATIVE = "主な取組";

    static final String PROJECT = "事業名";

    static final String DEPARTMENT = "所管課";

    private StrategyLevels() {}
}
