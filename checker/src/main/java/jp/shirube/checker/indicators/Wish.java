package jp.shirube.checker.indicators;

import java.util.List;
import jp.shirube.kernel.JapaneseText;
import org.jspecify.annotations.Nullable;

/**
 * Which way an indicator should move by its name: its last word of that kind decides, so that 未受診者の把握率 is to rise. Words that may mean
 * either are not listed.
 */
enum Wish {
    RISE(List.of(
            "参加者数",
            "参加率",
            "利用者数",
            "利用件数",
            "利用率",
            "受講者数",
            "受講率",
            "受診率",
            "実施率",
            "実施回数",
            "満足度",
            "満足している",
            "登録者数",
            "登録率",
            "普及率",
            "耐震化率",
            "把握率",
            "整備率",
            "達成率",
            "組織率",
            "加入率",
            "成約件数",
            "従業員数",
            "事業所数",
            "就業者数",
            "就農者数",
            "移住者数",
            "移住数",
            "フォロワー数",
            "入込客数",
            "宿泊者数",
            "出生数",
            "出生率",
            "収納率",
            "回収率",
            "削減率",
            "リサイクル率",
            "正答率",
            "接続率",
            "実施事業数",
            "乗降人数",
            "乗車人員",
            "自立期間",
            "健康寿命",
            "思う親の割合",
            "思う保護者の割合")),
    FALL(List.of(
            "事故件数", "事故の件数", "事故発生件数", "死亡者数", "死者数", "待機児童数", "待機者数", "未受診者数", "認定率", "認定者の割合", "排出量", "滞納額", "滞納件数",
            "空き家の数", "空家の数", "被害額", "被害件数", "犯罪件数", "認知件数", "不登校率", "離職率", "待ち時間", "苦情件数", "死亡率", "喫煙率", "残高", "火災件数",
            "自殺者数", "不安を感じる", "空き店舗率", "空き家率", "空家率", "空き店舗の数", "未納額", "未収金", "廃業件数", "不満", "負担に感じる", "困っている", "孤立",
            "漏水率"));

    private final List<String> words;

    Wish(List<String> words) {
        this.words = words;
    }

    /** What the name asks for; null where it names nothing that is known. */
    static @Nullable Wish of(String name) {
        String key = JapaneseText.key(name);
        Wish found = null;
        int last = 0;
        for (Wish wish : values()) {
            for (String word : wish.words) {
                int at = key.lastIndexOf(word);
                if (at >= 0 && at + word.length() > last) {
                    last = at + word.length();
                    found = wish;
                }
            }
        }
        return found;
    }
}
