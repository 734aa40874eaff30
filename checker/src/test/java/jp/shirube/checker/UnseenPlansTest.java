package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import jp.shirube.checker.rule.Family;
import jp.shirube.checker.rule.Rule;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.text.Passages;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import jp.shirube.kernel.SourceRef;
import jp.shirube.recognition.Recognition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Invented plans of other towns, written before the rules that are held against them: right as they stand, and with slips of every family
 * planted together. A slip is told where a finding that the right plan does not have, of its family or one akin or of reading, stands at
 * most two lines from it; each finding counts for one slip.
 */
class UnseenPlansTest {

    private static final int NEAR = 2;

    private static final Map<String, Family> FAMILIES =
            RuleBook.RULES.stream().collect(Collectors.toMap(Rule::id, Rule::family));

    private record Match(int distance, Slip slip, int finding) {}

    @ParameterizedTest
    @CsvSource({"vision, 91, 0", "sheets, 86, 0", "strategy, 89, 0", "basic, 82, 0", "fields, 70, 0"})
    void most_slips_are_told_and_right_plans_are_left_alone(String name, int leastShare, int mostNoise)
            throws IOException {
        String right = text(name + ".txt");
        Slip.Planted planted = Slip.plant(right, text(name + ".slips").lines().toList());
        List<Finding> noise = check(right).stream()
                .filter(finding -> finding.severity() != Severity.INFO)
                .toList();
        Set<Slip> told = told(planted, news(check(right), check(planted.text())));
        print(name, planted.slips(), told, noise);

        assertThat(noise).hasSizeLessThanOrEqualTo(mostNoise);
        assertThat(told.size() * 100)
                .isGreaterThanOrEqualTo(leastShare * planted.slips().size());
    }

    private static List<Finding> news(List<Finding> before, List<Finding> after) {
        Set<String> known =
                before.stream().map(each -> each.rule() + each.message()).collect(Collectors.toSet());
        return after.stream()
                .filter(each -> !known.contains(each.rule() + each.message()))
                .toList();
    }

    private static Set<Slip> told(Slip.Planted planted, List<Finding> findings) {
        List<Match> matches = new ArrayList<>();
        for (Slip slip : planted.slips()) {
            for (int i = 0; i < findings.size(); i++) {
                int distance = akin(slip, findings.get(i)) ? distance(slip, findings.get(i)) : Integer.MAX_VALUE;
                if (distance <= NEAR) {
                    matches.add(new Match(distance, slip, i));
                }
            }
        }
        matches.sort(Comparator.comparingInt(Match::distance));
        Map<Integer, Slip> by = new HashMap<>();
        Set<Slip> told = new HashSet<>();
        for (Match match : matches) {
            if (!told.contains(match.slip()) && by.putIfAbsent(match.finding(), match.slip()) == null) {
                told.add(match.slip());
            }
        }
        return told;
    }

    private static int distance(Slip slip, Finding finding) {
        List<SourceRef> places = new ArrayList<>(finding.related());
        if (finding.source() != null) {
            places.add(finding.source());
        }
        return places.stream()
                .filter(place -> place.line() != null)
                .mapToInt(place -> slip.distance(place.line()))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean akin(Slip slip, Finding finding) {
        Family family = FAMILIES.get(finding.rule());
        return family == null || kin(family).equals(kin(slip.kind()));
    }

    private static String kin(Family family) {
        return switch (family) {
            case ARITHMETIC, CLAIMS -> "figures";
            case NAMES, CHARACTERS, LANGUAGE -> "words";
            case COMPLETENESS, INDICATORS, REFERENCES -> "parts";
            default -> family.name();
        };
    }

    private static void print(String name, List<Slip> slips, Set<Slip> told, List<Finding> noise) {
        Map<Family, int[]> counts = new TreeMap<>();
        for (Slip slip : slips) {
            int[] count = counts.computeIfAbsent(slip.kind(), kind -> new int[2]);
            count[0] += told.contains(slip) ? 1 : 0;
            count[1]++;
        }
        System.out.printf("unseen %s: recall %d/%d, noise %d%n", name, told.size(), slips.size(), noise.size());
        counts.forEach((kind, count) -> System.out.printf("  %s %d/%d%n", kind, count[0], count[1]));
        slips.stream().filter(slip -> !told.contains(slip)).forEach(slip -> System.out.println("  missed " + slip));
    }

    private static List<Finding> check(String text) {
        TextDocument document = TextDocument.of(text);
        CheckedPlan plan = new CheckedPlan("", Recognition.read(document), Passages.of(document), document);
        return Inspection.of(plan, Settings.STANDARD);
    }

    private static String text(String name) throws IOException {
        try (InputStream in = UnseenPlansTest.class.getResourceAsStream("/unseen/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
