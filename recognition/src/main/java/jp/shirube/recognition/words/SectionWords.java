package jp.shirube.recognition.words;

import java.util.Set;
import jp.shirube.exchange.SectionKind;

/** What the parts of a sheet are titled, and what they are about. */
public final class SectionWords {

    private static final Set<String> TITLES = Set.of(
            "施策の方向", "施策の方向性", "施策の方針", "今後の方向", "今後の方向性", "基本的な方向", "取組の方向", "取組の方向性", "施策の展開方向", "施策の基本方向", "施策の概要",
            "施策の内容", "施策の目的", "施策の目標", "目的", "ねらい", "現状と課題", "現状・課題", "現況と課題", "現状", "課題", "取組方針", "目指す姿", "めざす姿",
            "主な取組内容", "主な取組", "主な取り組み", "主な取組み", "主な事業", "主要事業", "実施事業", "事業一覧", "取組内容", "事業計画", "年次計画", "年度別計画", "事業費",
            "概算事業費", "計画事業費", "事業費の見込み", "事業費見込み", "財政計画", "予算額", "事業費一覧");

    private SectionWords() {}

    /** Whether a matching key is a usual title of a part, so that it needs no mark before it. */
    public static boolean isTitle(String key) {
        return TITLES.contains(key);
    }

    /** What a part with this title is about. */
    public static SectionKind kind(String key) {
        if (key.contains("方向")) {
            return SectionKind.DIRECTION;
        }
        if (key.contains("課題") || key.startsWith("現状") || key.startsWith("現況")) {
            return SectionKind.ISSUES;
        }
        if (key.contains("方針")) {
            return SectionKind.POLICY;
        }
        if (key.contains("目的") || key.contains("ねらい")) {
            return SectionKind.AIM;
        }
        if (key.contains("将来像") || key.contains("姿")) {
            return SectionKind.VISION;
        }
        return key.contains("概要") || key.contains("内容") ? SectionKind.OVERVIEW : SectionKind.OTHER;
    }
}
