package jp.shirube.recognition.header;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.formats.text.Line;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.reading.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The name of the municipality that a document speaks for: the name ending in 町, 市, 村 or 区 that it prints most often.
 *
 * <p>A name has no border in running Japanese, so every ending of the characters before 町 is counted, and the longest ending that still
 * occurs nearly as often as its shorter ones is taken: 利根町 over 根町, and not 本書の利根町.
 */
public final class MunicipalityNames {

    private static final int LONGEST = 8;

    /** Words that end like a name and are none. */
    private static final Set<String> NO_NAMES = Set.of(
            "本町", "本市", "本村", "本区", "当町", "当市", "当村", "各町", "各市", "各村", "両町", "両市", "他町", "他市", "近隣町", "近隣市", "隣町",
            "隣市", "市町", "中心市", "母村", "町村", "市区", "地区", "学区", "行政区", "自町", "自市", "同市", "同町", "農村", "山村", "漁村", "農山村",
            "都市", "大都市", "区", "該当町", "連携市", "構成市", "関係市", "地方都市", "姉妹都市");

    private MunicipalityNames() {}

    /**
     * A name and the first line that prints it.
     *
     * @param name such as みほん町
     */
    public record Found(String name, SourceRef source) {}

    /** The name printed most often; empty where no name is printed. */
    public static Optional<Found> find(Reading reading) {
        Map<String, Integer> counts = new HashMap<>();
        for (Line line : reading.lines()) {
            if (mayName(line.text())) {
                count(line.text(), counts);
            }
        }
        String best = null;
        int most = 0;
        for (Map.Entry<String, Integer> entry : counts.entrySet()) {
            String name = entry.getKey();
            boolean more =
                    entry.getValue() > most || (entry.getValue() == most && best != null && name.compareTo(best) < 0);
            if (name.length() >= 2 && more && !NO_NAMES.contains(name)) {
                most = entry.getValue();
                best = name;
            }
        }
        return best == null ? Optional.empty() : locate(reading, lengthened(best, most, counts));
    }

    /** A cheap look before every character of a line is tried. */
    private static boolean mayName(String text) {
        return text.indexOf('町') >= 0 || text.indexOf('市') >= 0 || text.indexOf('村') >= 0 || text.indexOf('区') >= 0;
    }

    private static void count(String text, Map<String, Integer> counts) {
        for (int i = 1; i < text.length(); i++) {
            if (!isSuffix(text.charAt(i)) || continuesWord(text, i)) {
                continue;
            }
            if (endsAsVerb(text, i)) {
                continue;
            }
            for (int length = 1; length < LONGEST && i - length >= 0 && isNameCharacter(text, i - length); length++) {
                counts.merge(text.substring(i - length, i + 1), 1, Integer::sum);
            }
        }
    }

    /** 町民, 町内, 町長, 町村, 市民 … are words of their own: the character before is no part of a name. */
    private static boolean continuesWord(String text, int i) {
        return i + 1 < text.length() && "民内長村外道議有営立政役街税職章場".indexOf(text.charAt(i + 1)) >= 0;
    }

    /** 支え合う村, 生きる町: a verb before 町 or 村 describes a place and names none. */
    private static boolean endsAsVerb(String text, int i) {
        boolean verb = "うくすつぬむるぐぶ".indexOf(text.charAt(i - 1)) >= 0;
        int first = i - 1;
        while (first > 0 && text.charAt(first) >= 0x3041 && text.charAt(first) <= 0x309F) {
            first--;
        }
        char before = text.charAt(first);
        return verb && before >= 0x4E00 && before <= 0x9FFF;
    }

    private static boolean isSuffix(char c) {
        return c == '町' || c == '市' || c == '村' || c == '区';
    }

    private static boolean isNameCharacter(String text, int i) {
        char c = text.charAt(i);
        return !countsEdition(text, i)
                && JapaneseText.isJapanese(c)
                && (Character.isLetter(c) || c == '々' || c == 'ー')
                && !isSuffix(c);
    }

    /** 次 and 期 behind a number count the edition of a plan: 第6次. */
    private static boolean countsEdition(String text, int i) {
        return (text.charAt(i) == '次' || text.charAt(i) == '期')
                && i > 0
                && (Character.isDigit(text.charAt(i - 1)) || "一二三四五六七八九十ⅠⅡⅢⅣⅤⅥⅦ".indexOf(text.charAt(i - 1)) >= 0);
    }

    private static String lengthened(String name, int count, Map<String, Integer> counts) {
        String current = name;
        int currentCount = count;
        while (true) {
            String longer = null;
            for (Map.Entry<String, Integer> entry : counts.entrySet()) {
                boolean extendsByOne = entry.getKey().length() == current.length() + 1
                        && entry.getKey().endsWith(current);
                if (extendsByOne && entry.getValue() * 10 >= currentCount * 6) {
                    longer = entry.getKey();
                }
            }
            if (longer == null) {
                return current;
            }
            current = longer;
            currentCount = count;
        }
    }

    private static Optional<Found> locate(Reading reading, String name) {
        @Nullable
        Line first = reading.lines().stream()
                .filter(line -> line.text().contains(name))
                .findFirst()
                .orElse(null);
        return first == null ? Optional.empty() : Optional.of(new Found(name, SourceRef.ofLine(first.number(), name)));
    }
}
