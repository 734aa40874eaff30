package jp.shirube.recognition.strategy;

import java.util.Map;
import java.util.Set;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.SectionKind;
import jp.shirube.recognition.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The words of the trade by which the parts of a strategy are headed, as matching keys. */
final class StrategyWords {

    /** Labels of the tier that carries goals of its own. */
    static final TierLabel.Labels GOAL_LABELS = TierLabel.Labels.of(
            "重点プロジェクト",
            "リーディングプロジェクト",
            "戦略プロジェクト",
            "重点戦略",
            "基本戦略",
            "重点目標",
            "基本目標",
            "政策目標",
            "戦略目標",
            "重点方針",
            "基本方針",
            "重点テーマ",
            "プロジェクト",
            "戦略");

    /** Labels of the tier under the goals. */
    static final TierLabel.Labels PROGRAM_LABELS =
            TierLabel.Labels.of("個別施策", "具体的施策", "具体的な施策", "基本施策", "主要施策", "重点施策", "施策の方向性", "施策の方向", "施策");

    /** Headings over programmes that carry nothing of their own. */
    private static final Set<String> CONTAINERS = Set.of(
            "具体的な施策・事業",
            "具体的な施策",
            "具体的施策",
            "具体的な施策と事業",
            "具体的な取組",
            "具体的な取り組み",
            "施策・事業",
            "施策の展開",
            "施策の内容",
            "主な施策",
            "施策と事業",
            "具体的な事業・施策",
            "具体的な施策・取組");

    private static final Vocabulary CONTAINER_BEGINNINGS = Vocabulary.of(CONTAINERS.toArray(String[]::new));

    /** Words that name indicators of performance. */
    private static final Vocabulary PERFORMANCE = Vocabulary.of("KPI", "業績評価", "業績指標");

    /** Words with which captions of indicators of goals begin. */
    private static final Vocabulary GOALS = Vocabulary.of("数値目標", "達成指標", "成果目標", "成果指標", "目標指標");

    /** Captions of project tables. */
    private static final Set<String> PROJECT_CAPTIONS = Set.of(
            "事業", "主な事業", "具体的な事業", "主要事業", "事業一覧", "取組事業", "主な取組", "主な取組・事業", "関連事業", "具体的事業", "主な取り組み", "実施事業",
            "構成事業");

    private static final Map<String, SectionKind> SECTIONS = Map.ofEntries(
            Map.entry("基本的な方向", SectionKind.DIRECTION),
            Map.entry("基本的方向", SectionKind.DIRECTION),
            Map.entry("基本的な方向性", SectionKind.DIRECTION),
            Map.entry("基本的方向性", SectionKind.DIRECTION),
            Map.entry("基本方向", SectionKind.DIRECTION),
            Map.entry("施策の方向", SectionKind.DIRECTION),
            Map.entry("施策の方向性", SectionKind.DIRECTION),
            Map.entry("施策の基本的方向", SectionKind.DIRECTION),
            Map.entry("取組の方向性", SectionKind.DIRECTION),
            Map.entry("取組の方向", SectionKind.DIRECTION),
            Map.entry("ねらい", SectionKind.AIM),
            Map.entry("狙い", SectionKind.AIM),
            Map.entry("施策のねらい", SectionKind.AIM),
            Map.entry("目的", SectionKind.AIM),
            Map.entry("現状と課題", SectionKind.ISSUES),
            Map.entry("現状・課題", SectionKind.ISSUES),
            Map.entry("現状及び課題", SectionKind.ISSUES),
            Map.entry("目指す姿", SectionKind.VISION),
            Map.entry("めざす姿", SectionKind.VISION),
            Map.entry("将来像", SectionKind.VISION),
            Map.entry("取組方針", SectionKind.POLICY),
            Map.entry("施策の概要", SectionKind.OVERVIEW),
            Map.entry("概要", SectionKind.OVERVIEW));

    /** Words so common that they head a part only when something sets them off: a mark, brackets, dashes. */
    private static final Set<String> ONLY_SET_OFF = Set.of("事業", "目的", "概要", "主な取組", "主な取り組み", "主な事業", "将来像");

    /** What the state's own strategy calls its goals, printed beside ours. */
    private static final Set<String> STATE_LABELS =
            Set.of("国体系", "国の体系", "国の総合戦略", "国の基本目標", "国の施策体系", "国総合戦略", "県体系", "県の体系", "県総合戦略", "国・県体系");

    /** 講ずべき施策に関する基本的方向, in the words of the law. */
    private static final int LONGEST_DIRECTION = 20;

    /** No caption of projects and no heading of a section is longer, in characters. */
    private static final int LONGEST_WORD = 12;

    private StrategyWords() {}

    /** Whether a heading stands over the programmes: 具体的な施策, 具体的な施策と重要業績評価指標（KPI）. */
    static boolean isContainer(String key) {
        if (!CONTAINER_BEGINNINGS.begins(key)) {
            return false;
        }
        if (CONTAINERS.contains(key)) {
            return true;
        }
        int joint =
                Math.max(Math.max(key.indexOf('と'), key.indexOf('・')), Math.max(key.indexOf("及び"), key.indexOf("並びに")));
        return joint > 0
                && CONTAINERS.contains(key.substring(0, joint))
                && indicators(key.substring(joint + 1), true) == IndicatorKind.KPI;
    }

    static boolean isProjectCaption(String key, boolean setOff) {
        return key.length() <= LONGEST_WORD
                && PROJECT_CAPTIONS.contains(key)
                && (setOff || !ONLY_SET_OFF.contains(key));
    }

    static @Nullable SectionKind section(String key, boolean setOff) {
        boolean may = key.length() <= LONGEST_WORD && (setOff || !ONLY_SET_OFF.contains(key));
        SectionKind known = may ? SECTIONS.get(key) : null;
        boolean direction = setOff && key.length() <= LONGEST_DIRECTION && key.contains("関する基本的");
        return known == null && direction ? SectionKind.DIRECTION : known;
    }

    static boolean isStateLabel(String key) {
        return STATE_LABELS.contains(key);
    }

    /** The kind of the indicators under a caption; null where the words caption no indicators. */
    static @Nullable IndicatorKind indicators(String key, boolean setOff) {
        if (key.length() > 30 || key.indexOf('。') >= 0) {
            return null;
        }
        if (key.contains("KGI")) {
            return IndicatorKind.KGI;
        }
        if (PERFORMANCE.isIn(key)) {
            return setOff || key.length() <= 20 ? IndicatorKind.KPI : null;
        }
        return GOALS.begins(key) && (setOff || key.length() <= 6) ? IndicatorKind.GOAL : null;
    }
}
