package jp.shirube.recognition.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.IndicatorKind;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.SectionKind;
import jp.shirube.exchange.ValueState;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.recognition.reading.Reading;
import org.junit.jupiter.api.Test;

class StrategySeedTest {

    private static PlanDocument read(String text) {
        return new StrategyForm().read(new Reading(TextDocument.of(text)));
    }

    private static Project byCode(PlanDocument plan, String code) {
        return plan.projects().stream()
                .filter(project -> code.equals(project.code()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theOutlineFollowsTheNumbersPrinted() {
        PlanDocument plan = read(SeedText.of("000"));
        Map<String, Long> perLevel =
                plan.nodes().stream().collect(Collectors.groupingBy(Node::level, Collectors.counting()));
        assertThat(perLevel)
                .containsEntry("章", 1L)
                .containsEntry("節", 4L)
                .containsEntry("項", 4L)
                .containsEntry("重点プロジェクト", 4L)
                .containsEntry("施策", 10L)
                .containsEntry("主な取組", 23L);
        Map<String, Node> nodes = plan.nodes().stream().collect(Collectors.toMap(Node::id, Function.identity()));
        assertThat(nodes.get("1/1-3/1-3-1").mark()).isEqualTo("1—3-1");
        assertThat(nodes.get("1/1-3/1-3-1").title())
                .isEqualTo(nodes.get("1/1-4/1").title());
        assertThat(nodes.get("1/1-4/3/1").title()).startsWith("からだとこころ");
        assertThat(plan.nodes()).allSatisfy(node -> assertThat(node.aliases()).isEmpty());
    }

    @Test
    void everyRowIsAProjectOfItsInitiative() {
        PlanDocument plan = read(SeedText.of("000"));
        assertThat(plan.projects()).hasSize(84).allSatisfy(project -> {
            assertThat(project.placements()).hasSize(1);
            assertThat(project.departments()).isEmpty();
            assertThat(project.code()).isNotNull();
        });
        Map<String, String> levels = plan.nodes().stream().collect(Collectors.toMap(Node::id, Node::level));
        assertThat(plan.projects())
                .allMatch(project ->
                        levels.get(project.placements().get(0).node()).equals("主な取組"));
        assertThat(byCode(plan, "3-3-2-①-2").name()).endsWith("深められる英語教室");
        assertThat(byCode(plan, "2-2-3-②-1").placements().get(0).node()).isEqualTo("1/1-4/3/1/2");
        assertThat(byCode(plan, "3-2-2-③-1").notes()).containsExactly("担当課調整中", "事業が確定次第掲載");
        assertThat(byCode(plan, "1-3-1-①-2").name()).endsWith("（公共交通）");
    }

    @Test
    void lookAlikesPlaceholdersAndBlankCellsAreReportedAtTheirLines() {
        PlanDocument plan = read(SeedText.of("000"));
        Map<String, List<Finding>> found = plan.findings().stream().collect(Collectors.groupingBy(Finding::rule));
        assertThat(byCode(plan, "4-3-1-➂-1").source().line()).isEqualTo(442);
        assertThat(found.get("look-alike")).hasSize(2);
        assertThat(found.get("blank-cell")).hasSize(1);
        assertThat(byCode(plan, "4-1-2-②-2").notes()).isEmpty();
        assertThat(found.get("placeholder")).hasSize(83 + 28);
        assertThat(found).doesNotContainKey("unplaced-lines");
        assertThat(found.get("loose-note")).hasSize(2);
    }

    @Test
    void indicatorsYetToBeDecidedKeepTheYearsOfTheirHeader() {
        PlanDocument plan = read(SeedText.of("000"));
        assertThat(plan.indicators()).hasSize(28).allSatisfy(indicator -> {
            assertThat(indicator.placeholder()).isTrue();
            assertThat(indicator.name()).endsWith("掲載");
            assertThat(indicator.baseline().state()).isEqualTo(ValueState.PLACEHOLDER);
            assertThat(indicator.baseline().asOf().year()).isEqualTo(2023);
            assertThat(indicator.target().asOf().year()).isEqualTo(2030);
        });
        assertThat(plan.indicators().stream()
                        .filter(indicator -> indicator.kind() == IndicatorKind.KGI)
                        .map(Indicator::node))
                .containsExactly(
                        "1/1-4/1", "1/1-4/1", "1/1-4/2", "1/1-4/2", "1/1-4/3", "1/1-4/3", "1/1-4/4", "1/1-4/4");
    }

    @Test
    void partsBecomeSectionsOfTheirNodes() {
        PlanDocument plan = read(SeedText.of("000"));
        assertThat(plan.nodes().stream()
                        .flatMap(node -> node.sections().stream())
                        .filter(section -> section.kind() == SectionKind.DIRECTION))
                .hasSize(4)
                .extracting(section -> section.items().size())
                .containsExactly(3, 2, 2, 3);
        assertThat(plan.nodes().stream()
                        .flatMap(node -> node.sections().stream())
                        .filter(section -> section.kind() == SectionKind.AIM))
                .hasSize(10);
        Node concept = plan.nodes().stream()
                .filter(node -> node.id().equals("1/1-2"))
                .findFirst()
                .orElseThrow();
        assertThat(concept.sections().get(concept.sections().size() - 1).items())
                .hasSize(6)
                .contains("結婚・出産・子育ての希望をかなえる");
        assertThat(plan.plan().upperPlan()).isEqualTo("第５次利根町総合振興計画後期基本計画");
    }

    @Test
    void theReadingDoesNotDependOnLineEndsOrComposition() {
        String text = SeedText.of("000");
        List<String> expected = Outlook.of(read(text));
        assertThat(Outlook.of(read("\uFEFF" + text.replace("\n", "\r\n")))).isEqualTo(expected);
        assertThat(Outlook.of(read(java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD))))
                .isEqualTo(expected);
        assertThat(Outlook.of(read(text.replace("\n\n", "\n")))).isEqualTo(expected);
    }

    @Test
    void halfWidthDigitsChangeNothingElse() {
        String text = SeedText.of("000");
        List<String> expected = keys(Outlook.of(read(text)));
        assertThat(keys(Outlook.of(read(halfDigits(text))))).isEqualTo(expected);
    }

    @Test
    void otherTownsAndOtherYearsReadAlike() {
        String text = SeedText.of("000");
        PlanDocument here = read(text);
        PlanDocument there = read(text.replaceAll("利(\\s*)根(\\s*)町", "美$1穂$2町"));
        assertThat(Outlook.of(there))
                .isEqualTo(Outlook.of(here).stream()
                        .map(line -> line.replace("利根町", "美穂町"))
                        .toList());
        PlanDocument longer = read(text.replaceAll("利(\\s*)根(\\s*)町", "みほん$1台$2町"));
        assertThat(Outlook.of(longer))
                .isEqualTo(Outlook.of(here).stream()
                        .map(line -> line.replace("利根町", "みほん台町"))
                        .toList());
        PlanDocument shifted = read(text.replace("令和５年度", "平成25年度").replace("令和 12 年度", "令和 2 年度"));
        assertThat(shifted.indicators()).hasSize(28).allSatisfy(indicator -> {
            assertThat(indicator.baseline().asOf().year()).isEqualTo(2013);
            assertThat(indicator.target().asOf().year()).isEqualTo(2020);
        });
    }

    @Test
    void priorityProjectsInAnotherOrderKeepTheirContents() {
        String text = SeedText.of("000");
        int second = text.indexOf(" 重点プロジェクト２");
        int third = text.indexOf(" 重点プロジェクト３");
        int first = text.indexOf("重点プロジェクト１ ");
        String swapped = text.substring(0, first)
                + text.substring(second, third)
                + text.substring(first, second)
                + text.substring(third);
        PlanDocument plan = read(swapped);
        assertThat(Outlook.of(plan)).hasSameElementsAs(Outlook.of(read(text)));
    }

    @Test
    void doubledAndMissingLinesGiveFindingsAndNeverAnException() {
        String[] lines = SeedText.of("000").split("\n", -1);
        for (int seed = 0; seed < 40; seed++) {
            int at = (seed * 7919) % lines.length;
            String cut = IntStream.range(0, lines.length)
                    .filter(i -> i != at)
                    .mapToObj(i -> lines[i])
                    .collect(Collectors.joining("\n"));
            String doubled = IntStream.range(0, lines.length)
                    .mapToObj(i -> i == at ? lines[i] + "\n" + lines[i] : lines[i])
                    .collect(Collectors.joining("\n"));
            assertThat(read(cut).projects()).hasSizeBetween(70, 85);
            assertThat(read(doubled).projects()).hasSizeBetween(80, 86);
        }
    }

    private static List<String> keys(List<String> lines) {
        return lines.stream().map(JapaneseText::key).toList();
    }

    private static String halfDigits(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char c = out.charAt(i);
            if (c >= '０' && c <= '９') {
                out.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return out.toString();
    }
}
