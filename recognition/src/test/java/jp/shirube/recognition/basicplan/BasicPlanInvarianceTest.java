package jp.shirube.recognition.basicplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import jp.shirube.kernel.JapaneseText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BasicPlanInvarianceTest {

    @Test
    void carriageReturnsAndAByteOrderMarkChangeNothing() {
        String text = Seed.text();
        assertThat(read("\uFEFF" + text.replace("\n", "\r\n"))).isEqualTo(read(text));
    }

    @Test
    void decomposedKanaChangeNothing() {
        String text = Seed.text();
        assertThat(read(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(read(Normalizer.normalize(text, Normalizer.Form.NFC)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void spacesInPlaceOfTabsChangeNothing(int width) {
        String text = Seed.text();
        assertThat(read(text.replace("\t", " ".repeat(width)))).isEqualTo(read(text));
    }

    @Test
    void gapsOfDifferentWidthInPlaceOfTabsChangeNothing() {
        String text = Seed.text();
        StringBuilder ragged = new StringBuilder();
        int width = 2;
        for (char c : text.toCharArray()) {
            ragged.append(c == '\t' ? " ".repeat(width) : String.valueOf(c));
            width = c == '\t' ? 2 + (width * 7 + 3) % 5 : width;
        }
        assertThat(read(ragged.toString())).isEqualTo(read(text));
    }

    @Test
    void fullWidthDigitsAndBracketsChangeNothingButThemselves() {
        String text = Seed.text();
        assertThat(keys(read(fullWidth(text)))).isEqualTo(keys(read(text)));
    }

    @Test
    void anotherTownReadsTheSame() {
        String text = Seed.text();
        List<String> here = read(text);
        List<String> there = read(text.replace("上砂川", "みほん"));
        assertThat(there)
                .isEqualTo(here.stream().map(line -> line.replace("上砂川", "みほん")).toList());
    }

    @Test
    void otherYearsReadTheSame() {
        String text = Seed.text();
        List<String> later = read(shifted(text));
        List<String> now = read(text);
        assertThat(later).hasSameSizeAs(now);
        assertThat(later.stream()
                        .filter(line -> !line.startsWith("indicator") && !line.contains("Period"))
                        .toList())
                .isEqualTo(now.stream()
                        .filter(line -> !line.startsWith("indicator") && !line.contains("Period"))
                        .map(BasicPlanInvarianceTest::shifted)
                        .toList());
        assertThat(later.get(0)).contains("from=2032, to=2036");
    }

    @Test
    void theOlderEraIsUnderstood() {
        String text = Seed.text().replace("(R5)", "(H25)").replace("(R11)", "(H31)");
        assertThat(read(text))
                .anyMatch(line -> line.contains("妊婦健康診査受診率")
                        && line.contains("FISCAL_YEAR 2013")
                        && line.contains("FISCAL_YEAR 2019"));
    }

    @Test
    void pillarsInAnotherOrderKeepTheirContent() {
        String text = Seed.text();
        int second = text.indexOf("大綱 2.");
        int third = text.indexOf("大綱 3.");
        int fourth = text.indexOf("大綱 4.");
        String moved = text.substring(0, second)
                + text.substring(third, fourth)
                + text.substring(second, third)
                + text.substring(fourth);
        assertThat(placements(moved)).containsExactlyInAnyOrderElementsOf(placements(text));
    }

    private static List<String> placements(String text) {
        return Seed.read(text).projects().stream()
                .flatMap(project -> project.placements().stream()
                        .map(placement -> project.name() + " " + placement.node() + " " + placement.flags() + " "
                                + placement.relisted()))
                .toList();
    }

    private static List<String> read(String text) {
        return Rendering.of(Seed.read(text));
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream().map(JapaneseText::key).toList();
    }

    private static String fullWidth(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            out.append((c >= '0' && c <= '9') || c == '(' || c == ')' ? (char) (c + 0xFEE0) : c);
        }
        return out.toString();
    }

    /** Every printed year seven years later. */
    private static String shifted(String text) {
        String era = Pattern.compile("(令和|R)(\\d{1,2})(?!\\d)")
                .matcher(text)
                .replaceAll(found -> found.group(1) + (Integer.parseInt(found.group(2)) + 7));
        return Pattern.compile("20(\\d\\d)(?=年|\\()")
                .matcher(era)
                .replaceAll(found -> "20" + (Integer.parseInt(found.group(1)) + 7));
    }
}
