package jp.shirube.recognition.zonevision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ZoneVisionInvarianceTest {

    @Test
    void lineEndsAndByteOrderMarkChangeNothing() throws IOException {
        String text = Seed.text();
        String expected = Seed.content(Seed.read(text));

        assertThat(Seed.content(Seed.read(text.replace("\n", "\r\n")))).isEqualTo(expected);
        assertThat(Seed.content(Seed.read("\uFEFF" + text))).isEqualTo(expected);
    }

    @Test
    void decomposedKanaChangeNothing() throws IOException {
        String text = Seed.text();

        assertThat(Seed.content(Seed.read(Normalizer.normalize(text, Normalizer.Form.NFD))))
                .isEqualTo(Seed.content(Seed.read(text)));
    }

    @Test
    void theWidthOfDigitsChangesNothing() throws IOException {
        String text = Seed.text();
        String expected = Seed.content(Seed.read(text));

        assertThat(Seed.content(Seed.read(digits(text, '０', '0')))).isEqualTo(expected);
        assertThat(Seed.content(Seed.read(digits(text, '0', '０')))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void tabsMayBeSpaces(int width) throws IOException {
        String text = Seed.text();

        assertThat(Seed.content(Seed.read(text.replace("\t", " ".repeat(width)))))
                .isEqualTo(Seed.content(Seed.read(text)));
    }

    @Test
    void otherNamesOfTownsAreReadTheSame() throws IOException {
        String text = Seed.text();

        assertThat(Seed.content(Seed.read(otherTowns(text)))).isEqualTo(otherTowns(Seed.content(Seed.read(text))));
    }

    @Test
    void otherYearsAreReadTheSame() throws IOException {
        PlanDocument plan = Seed.read(Seed.text());
        PlanDocument later = Seed.read(shifted(Seed.text(), 4, "令和", "R", 2018));
        PlanDocument earlier = Seed.read(shifted(Seed.text(), -10, "平成", "H", 1988));

        assertThat(later.plan().period().from()).isEqualTo(2025);
        assertThat(earlier.plan().period().to()).isEqualTo(2015);
        assertThat(costs(later, -4)).isEqualTo(costs(plan, 0));
        assertThat(costs(earlier, 10)).isEqualTo(costs(plan, 0));
    }

    @Test
    void theOrderOfSheetsDoesNotMatter() throws IOException {
        String text = Seed.text();
        int first = text.indexOf("ア 地域福祉の充実\n");
        int second = text.indexOf("イ 高齢者福祉及び介護保険の充実\n");
        int third = text.indexOf("ウ 子育て支援の充実\n");
        String swapped = text.substring(0, first)
                + text.substring(second, third)
                + text.substring(first, second)
                + text.substring(third);

        PlanDocument plan = Seed.read(text);
        PlanDocument other = Seed.read(swapped);

        assertThat(other.projects()).hasSameSizeAs(plan.projects());
        for (Project project : plan.projects()) {
            Project moved = Seed.project(other, project.name());
            assertThat(moved.costs().toString().replaceAll("source=.*?]", ""))
                    .isEqualTo(project.costs().toString().replaceAll("source=.*?]", ""));
            assertThat(title(other, moved)).isEqualTo(title(plan, project));
        }
    }

    private static String title(PlanDocument plan, Project project) {
        String id = project.placements().get(0).node();
        return plan.nodes().stream()
                .filter(node -> node.id().equals(id))
                .findFirst()
                .orElseThrow()
                .title();
    }

    private static String costs(PlanDocument plan, int shift) {
        StringBuilder out = new StringBuilder();
        for (Project project : plan.projects()) {
            out.append(project.name());
            project.costs()
                    .forEach(cost -> out.append(cost.year() + shift)
                            .append(cost.state())
                            .append(cost.amount())
                            .append(';'));
            project.schedule()
                    .forEach(row -> row.years()
                            .forEach(year -> out.append(year.year() + shift).append(year.state())));
        }
        return out.toString();
    }

    private static String digits(String text, char from, char to) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append((char) (c >= from && c <= from + 9 ? c - from + to : c)));
        return out.toString();
    }

    private static String otherTowns(String text) {
        return text.replace("富岡", "みほん")
                .replace("下仁田", "見本")
                .replace("南牧", "上手本")
                .replace("甘楽", "ひな型");
    }

    /** The years of the period and of all headers moved, in the same or another era. */
    private static String shifted(String text, int by, String era, String letter, int eraStart) {
        Matcher matcher =
                Pattern.compile("R(\\d)(\\((\\d{4})\\))?|(20\\d\\d)（令和(\\d)）年度").matcher(text);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            int year = 2018 + Integer.parseInt(matcher.group(1) == null ? matcher.group(5) : matcher.group(1)) + by;
            String printed = matcher.group(4) != null
                    ? year + "（" + era + (year - eraStart) + "）年度"
                    : letter + (year - eraStart) + (matcher.group(2) == null ? "" : "(" + year + ")");
            matcher.appendReplacement(out, printed);
        }
        return matcher.appendTail(out).toString();
    }
}
