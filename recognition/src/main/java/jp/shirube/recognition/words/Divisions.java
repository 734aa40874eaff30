package jp.shirube.recognition.words;

/** How the names of divisions（担当課）end. Works on matching keys. */
public final class Divisions {

    private static final Vocabulary STRONG =
            Vocabulary.of("課", "室", "係", "局", "事務局", "対策部", "班", "グループ", "担当", "支所", "課等", "全課");

    private static final Vocabulary WEAK =
            Vocabulary.of("部", "センター", "委員会", "館", "所", "園", "会", "隊", "署", "校", "院", "本部");

    private static final Vocabulary BELOW_DIVISION = Vocabulary.of("係", "班", "グループ", "担当");

    private static final int LONGEST = 24;

    private Divisions() {}

    /** Whether the key can hardly be anything but a division: 総務課, 教育委員会事務局. A bare ending such as 課 is none. */
    public static boolean isClear(String key) {
        return ends(key, STRONG);
    }

    /** Whether the key may be a division or the name of a facility: 保健センター, 図書館. */
    public static boolean isPossible(String key) {
        return ends(key, WEAK) || ends(key, STRONG);
    }

    /** Whether the key names a part of a division, which is printed after it: 庶務係. */
    public static boolean isPart(String key) {
        return ends(key, BELOW_DIVISION);
    }

    private static boolean ends(String key, Vocabulary endings) {
        return key.length() <= LONGEST && (endings.endsLonger(key) || key.equals("全課"));
    }
}
