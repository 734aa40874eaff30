package jp.shirube.recognition.draftingpolicy;

import java.util.List;
import jp.shirube.exchange.BodyKind;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.recognition.words.Vocabulary;
import org.jspecify.annotations.Nullable;

/** The words by which the parts of a drafting policy are known, as matching keys. */
final class PolicyWords {

    static final String SECTION = "章";

    static final String ITEM = "節";

    static final String THEME = "取組テーマ";

    static final String GOAL = "基本目標";

    static final String PILLAR = "柱";

    /** What a pillar of projects is called, as against one of programmes. */
    static final String PROJECT = "事業";

    private static final List<String> CHAIRS =
            List.of("本部長", "会長", "委員長", "座長", "班長", "議長", "リーダー", "班リーダー", "部会長", "チームリーダー", "代表");

    private static final List<String> VICE_CHAIRS =
            List.of("副本部長", "副会長", "副委員長", "副座長", "副班長", "副議長", "サブリーダー", "副部会長", "職務代理者");

    private static final List<String> MEMBERS = List.of("構成員", "委員", "メンバー", "本部員", "班員", "構成", "構成メンバー", "会員");

    private static final List<String> SECRETARIATS = List.of("事務局", "庶務");

    private static final Vocabulary BODY_ENDINGS = Vocabulary.of(
            "本部",
            "会議",
            "推進会",
            "審議会",
            "懇談会",
            "協議会",
            "委員会",
            "部会",
            "推進班",
            "作業班",
            "ワーキンググループ",
            "チーム",
            "ワーキング",
            "検討会",
            "幹事会",
            "町議会",
            "市議会",
            "村議会",
            "プロジェクト班");

    /** Titles of posts, as against names of organisations. */
    private static final Vocabulary POSTS =
            Vocabulary.of("長", "長等", "補佐", "補佐等", "係長", "主査", "主任", "職員", "職員等", "担当者", "部課長", "課局長", "主幹", "参事");

    private PolicyWords() {}

    static boolean isChair(String key) {
        return CHAIRS.contains(key);
    }

    static boolean isViceChair(String key) {
        return VICE_CHAIRS.contains(key);
    }

    static boolean isMembers(String key) {
        return MEMBERS.contains(key);
    }

    static boolean isSecretariat(String key) {
        return SECRETARIATS.contains(key);
    }

    static boolean isRole(String key) {
        return isChair(key) || isViceChair(key) || isMembers(key) || isSecretariat(key);
    }

    static boolean isPost(String key) {
        return POSTS.ends(key);
    }

    static boolean namesBody(String key) {
        return key.length() <= 30 && key.indexOf('。') < 0 && BODY_ENDINGS.ends(key);
    }

    static BodyKind bodyKind(String key) {
        if (key.endsWith("本部")) {
            return BodyKind.HEADQUARTERS;
        }
        if (key.endsWith("班") || key.contains("チーム") || key.contains("ワーキング") || key.endsWith("作業部会")) {
            return BodyKind.TEAM;
        }
        if (key.endsWith("議会") && !key.endsWith("審議会") && !key.endsWith("協議会")) {
            return BodyKind.ASSEMBLY;
        }
        boolean council = key.endsWith("会議") || key.endsWith("会");
        return council ? BodyKind.COUNCIL : BodyKind.OTHER;
    }

    /** The kind of indicators that a caption announces; null where it announces none. */
    static @Nullable IndicatorKind indicators(String key) {
        if (key.length() > 24 || key.indexOf('。') >= 0) {
            return null;
        }
        if (key.contains("KGI")) {
            return IndicatorKind.KGI;
        }
        if (key.contains("KPI") || key.contains("重要業績評価")) {
            return IndicatorKind.KPI;
        }
        boolean bracketed = key.startsWith("【");
        return bracketed && (key.contains("達成指標") || key.contains("数値目標") || key.contains("成果目標"))
                ? IndicatorKind.GOAL
                : null;
    }
}
