package jp.shirube.recognition.implementation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same plan printed in other ways gives the same result. */
class ImplementationInvarianceTest {

    private final String seed = Seed.text();
    private final List<String> expected = Plans.cells(Plans.read(seed));

    @Test
    void lineEndsAndByteOrderMarkDoNotMatter() {
        assertThat(Plans.cells(Plans.read("\uFEFF" + seed.replace("\n", "\r\n"))))
                .isEqualTo(expected);
    }

    @Test
    void blankLinesAfterEveryLineDoNotMatter() {
        assertThat(Plans.cells(Plans.read(seed.replace("\n", "\n\n")))).isEqualTo(expected);
    }

    @Test
    void decomposedKanaDoNotMatter() {
        assertThat(Plans.cells(Plans.read(Normalizer.normalize(seed, Normalizer.Form.NFD))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void tabsMayHaveBecomeSpaces(int width) {
        assertThat(Plans.cells(Plans.read(seed.replace("\t", " ".repeat(width)))))
                .isEqualTo(expected);
    }

    @Test
    void widthOfDigitsDoesNotMatter() {
        String wide = shift(seed, '0', '９' - '9');
        assertThat(shift(Plans.text(Plans.read(wide)), '０', '9' - '９'))
                .isEqualTo(shift(String.join("\n", expected), '０', '9' - '９'));
    }

    @Test
    void circledNumbersMayHaveBecomeDigits() {
        String plain = seed;
        String wanted = String.join("\n", expected);
        for (char c = '①'; c <= '⑤'; c++) {
            plain = plain.replace(String.valueOf(c), String.valueOf(c - '①' + 1));
            wanted = wanted.replace(String.valueOf(c), String.valueOf(c - '①' + 1));
        }
        assertThat(Plans.text(Plans.read(plain))).isEqualTo(wanted);
    }

    @Test
    void namesOfOtherTownsDoNotMatter() {
        String moved = seed.replace("利根", "見本").replace("龍ヶ崎", "東見本").replace("我孫子", "西見本");
        String wanted = String.join("\n", expected)
                .replace("利根", "見本")
                .replace("龍ヶ崎", "東見本")
                .replace("我孫子", "西見本");
        assertThat(Plans.text(Plans.read(moved))).isEqualTo(wanted);
    }

    @Test
    void yearsMayBeOthers() {
        String later = seed;
        for (int year = 2026; year >= 2024; year--) {
            later = later.replace(year + "年度", (year + 7) + "年度")
                    .replaceAll("令和 ?" + (year - 2018) + "年度", "令和" + (year - 2018 + 7) + "年度");
        }
        String wanted = String.join("\n", expected);
        for (int year = 2026; year >= 2024; year--) {
            wanted = wanted.replace(String.valueOf(year), String.valueOf(year + 7));
        }
        assertThat(Plans.text(Plans.read(later))).isEqualTo(wanted);
    }

    @Test
    void yearsMayBePrintedInTheEraAlone() {
        String era = seed;
        for (int year = 2024; year <= 2026; year++) {
            era = era.replaceAll(year + "年度 ?[（(]令和 ?" + (year - 2018) + "年度[）)]", "令和" + (year - 2018) + "年度");
        }
        assertThat(Plans.cells(Plans.read(era))).isEqualTo(expected);
    }

    @Test
    void sheetsMayStandInAnotherOrder() {
        List<String> parts = new ArrayList<>(List.of(seed.split("(?m)^(?=実施計画)")));
        String front = parts.remove(0);
        Collections.reverse(parts);
        String reversed = front
                + String.join("\n", parts.stream().map(part -> part + "\n").toList());
        assertThat(unordered(Plans.cells(Plans.read(reversed)))).isEqualTo(unordered(expected));
    }

    @Test
    void theOutlineMayStandAtTheEnd() {
        List<String> parts = new ArrayList<>(List.of(seed.split("(?m)^(?=実施計画)")));
        String front = parts.remove(0);
        String moved = String.join("", parts) + "\n\n" + front;
        assertThat(Plans.cells(Plans.read(moved))).isEqualTo(expected);
    }

    /** Lines without what depends on the order of print: ids of projects, and which listing is the first. */
    private static TreeSet<String> unordered(List<String> cells) {
        Pattern id = Pattern.compile("\\bP\\d{3}\\b");
        TreeSet<String> set = new TreeSet<>();
        for (String cell : cells) {
            set.add(id.matcher(cell).replaceAll("P").replaceAll(" (true|false) ", " "));
        }
        return set;
    }

    private static String shift(String text, char from, int by) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c >= from && c <= from + 9 ? (char) (c + by) : c);
        }
        return out.toString();
    }
}
