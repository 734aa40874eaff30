package jp.shirube.recognition.basicplan;

import java.util.HashMap;
import java.util.Map;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.SectionKind;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.Mark;
import org.jspecify.annotations.Nullable;

/** What the parts of a basic plan are headed with. Each lists the words that towns print, as matching keys. */
enum HeadingWord {
    /** The outline of the whole plan. */
    OUTLINE(SectionKind.OTHER, null, "施策体系", "施策の体系", "計画の体系", "体系図", "施策体系図", "政策体系", "基本計画の体系", "施策の体系図", "計画体系"),
    /** The picture of the future. */
    VISION(
            SectionKind.VISION,
            null,
            "将来像",
            "町の将来像",
            "まちの将来像",
            "目指す将来像",
            "めざす将来像",
            "将来都市像",
            "まちづくりの将来像",
            "市の将来像",
            "村の将来像"),
    /** The state that one plan aims at. */
    AIMED_STATE(SectionKind.VISION, null, "目指す姿", "めざす姿", "目指すまちの姿", "めざすまちの姿", "5年後の姿", "5年後の目指す姿", "将来の姿", "施策の目指す姿"),
    /** Present state and issues. */
    ISSUES(
            SectionKind.ISSUES,
            null,
            "現状と課題",
            "現況と課題",
            "現状・課題",
            "現状及び課題",
            "現状",
            "課題",
            "現状分析",
            "背景と課題",
            "これまでの取組と課題",
            "現状と問題点",
            "主な課題"),
    /** How the town goes about it. */
    POLICY(
            SectionKind.POLICY,
            null,
            "取組方針",
            "取り組み方針",
            "取組みの方針",
            "取組の方針",
            "基本方針",
            "方針",
            "施策の方針",
            "今後の取組方針",
            "今後の取組",
            "基本的な考え方",
            "施策の基本方針"),
    /** Direction of the programmes. */
    DIRECTION(
            SectionKind.DIRECTION,
            null,
            "施策の方向",
            "施策の方向性",
            "基本的な方向",
            "基本的方向",
            "今後の方向性",
            "取組の方向",
            "取組の方向性",
            "基本方向",
            "方向性",
            "施策の展開",
            "施策の内容",
            "主な施策の方向"),
    /** What it is for. */
    AIM(SectionKind.AIM, null, "ねらい", "目的", "施策の目的", "施策のねらい", "目標", "基本目標"),
    /** What it is. */
    SUMMARY(SectionKind.OVERVIEW, null, "概要", "施策の概要"),
    /** Goals in numbers. */
    GOALS(
            SectionKind.OTHER,
            IndicatorKind.GOAL,
            "数値目標",
            "成果指標",
            "目標指標",
            "施策の成果指標",
            "まちづくり指標",
            "達成指標",
            "目標数値",
            "指標",
            "施策の数値目標",
            "施策の指標",
            "達成目標",
            "施策の目標",
            "主な指標",
            "目標値"),
    /** Goals of the plan as a whole. */
    OUTCOMES(SectionKind.OTHER, IndicatorKind.OUTCOME, "成果目標", "計画の成果目標", "基本計画の成果目標"),
    /** Key performance indicators. */
    KPIS(
            SectionKind.OTHER,
            IndicatorKind.KPI,
            "重要業績評価指標",
            "重要業績評価指標KPI",
            "KPI",
            "重点業績評価指標",
            "重要業績指標",
            "業績評価指標",
            "評価指標",
            "KPI重要業績評価指標"),
    /** Key goal indicators. */
    KGIS(SectionKind.OTHER, IndicatorKind.KGI, "重要目標達成指標", "KGI", "重要目標達成指標KGI"),
    /** Tables of projects. */
    PROJECTS(
            SectionKind.OTHER,
            null,
            "実施計画",
            "アクションプラン",
            "主な事業",
            "主要事業",
            "主要な事業",
            "主な取組",
            "主な取り組み",
            "主な取組み",
            "具体的な取組",
            "具体的な取り組み",
            "具体的な事業",
            "具体的施策",
            "事業一覧",
            "実施事業",
            "計画事業",
            "主な実施事業",
            "取組事業",
            "主な取組・事業",
            "主な事業・取組",
            "推進事業");

    private static final int LONGEST = 24;

    private static final Map<String, HeadingWord> BY_WORD = new HashMap<>();

    static {
        for (HeadingWord word : values()) {
            for (String printed : word.words) {
                BY_WORD.putIfAbsent(printed, word);
            }
        }
    }

    private final SectionKind section;
    private final @Nullable IndicatorKind indicator;
    private final String[] words;

    HeadingWord(SectionKind section, @Nullable IndicatorKind indicator, String... words) {
        this.section = section;
        this.indicator = indicator;
        this.words = words;
    }

    /** The kind of section that text under this heading makes. */
    SectionKind section() {
        return section;
    }

    /** The kind of the indicators under this heading; null where it heads none. */
    @Nullable
    IndicatorKind indicator() {
        return indicator;
    }

    /** The word of a heading, marks, frames and a closing bracket aside; null where it is none of the trade's. */
    static @Nullable HeadingWord of(Line line) {
        return line.text().length() > LONGEST * 2 ? null : ofBare(bare(line));
    }

    /** The word of a piece of a line, like {@link #of(Line)}. */
    static @Nullable HeadingWord of(String printed) {
        return printed.length() > LONGEST * 2 ? null : ofBare(bare(printed, Mark.of(printed)));
    }

    /** The word of a heading already bare; null where it is none of the trade's. */
    static @Nullable HeadingWord ofBare(String bare) {
        if (bare.length() > LONGEST * 2) {
            return null;
        }
        String key = JapaneseText.key(bare);
        if (key.isEmpty() || key.length() > LONGEST) {
            return null;
        }
        HeadingWord whole = BY_WORD.get(key);
        int open = key.indexOf('(');
        if (whole != null || open <= 0 || !key.endsWith(")")) {
            return whole;
        }
        return BY_WORD.get(key.substring(0, open));
    }

    /** A heading without its mark and without the frame around it: ■ 【現状と課題】 is 現状と課題. */
    static String bare(Line line) {
        return bare(line.text(), line.mark());
    }

    private static String bare(String printed, @Nullable Mark mark) {
        String text = mark == null ? printed : mark.rest(printed);
        boolean framed = text.length() > 2 && "【《〔〈<[≪".indexOf(text.charAt(0)) >= 0;
        int last = text.length() - 1;
        return framed && "】》〕〉>]≫".indexOf(text.charAt(last)) >= 0 ? JapaneseText.strip(text.substring(1, last)) : text;
    }
}
