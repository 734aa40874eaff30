package jp.shirube.recognition.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Units（単位）that plans print behind numbers, longer ones before those they begin with. */
public final class Units {

    private static final List<String> WORDS = List.of(
            "ポイント",
            "パーセント",
            "平方キロメートル",
            "キロメートル",
            "ヘクタール",
            "事業所",
            "世帯",
            "か所",
            "カ所",
            "ヶ所",
            "箇所",
            "か国",
            "時間",
            "億円",
            "万円",
            "千円",
            "万人",
            "千人",
            "百万円",
            "km²",
            "㎢",
            "km2",
            "km",
            "ha",
            "㎡",
            "人",
            "件",
            "円",
            "%",
            "割",
            "倍",
            "戸",
            "社",
            "店",
            "歳",
            "回",
            "校",
            "棟",
            "台",
            "トン",
            "か月",
            "年間",
            "団体",
            "地区",
            "組",
            "種類",
            "本",
            "冊",
            "頭",
            "業務",
            "施設",
            "名",
            "位",
            "度");

    private static final Vocabulary VOCABULARY = Vocabulary.of(WORDS.toArray(String[]::new));

    private static final Set<String> SET = new HashSet<>(WORDS);

    private Units() {}

    /** Whether a matching key is a unit and nothing else. */
    public static boolean is(String key) {
        return SET.contains(key);
    }

    /** The unit that stands at an index of a text; null where none does. */
    public static @Nullable String findAt(String text, int index) {
        return VOCABULARY.findAt(text, index);
    }
}
