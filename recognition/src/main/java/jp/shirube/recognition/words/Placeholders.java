package jp.shirube.recognition.words;

/** The ways in which a draft prints that something is yet to be decided. */
public final class Placeholders {

    private static final Vocabulary PHRASES = Vocabulary.of(
            "確定次第", "決定次第", "調整中", "検討中", "未定", "後日掲載", "策定中", "協議中", "追って", "今後設定", "今後検討", "設定中", "掲載予定", "集計中",
            "精査中");

    private static final Vocabulary CIRCLES = Vocabulary.of("○○", "〇〇", "◯◯", "●●", "××");

    private Placeholders() {}

    /** Whether a matching key says that something is yet to be decided. */
    public static boolean in(String key) {
        return isBlankCircles(key) || PHRASES.isIn(key);
    }

    /** Whether a matching key stands for a value or name by circles: ○○事業, 〇〇％, ××. */
    public static boolean isBlankCircles(String key) {
        return CIRCLES.isIn(key);
    }

    /** Whether a matching key is offered as an example: （例）…. */
    public static boolean isExample(String key) {
        return key.startsWith("(例)") || key.startsWith("例)") || key.startsWith("【例】") || key.startsWith("例:");
    }
}
