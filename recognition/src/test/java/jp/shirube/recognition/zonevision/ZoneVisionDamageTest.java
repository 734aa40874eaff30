package jp.shirube.recognition.zonevision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import org.junit.jupiter.api.Test;

/** Cut, doubled, swapped and garbled lines. */
class ZoneVisionDamageTest {

    private static final int ROUNDS = 200;

    private static final String JUNK = "\t 年月R123●（）|<※→—";

    @Test
    void damagedDocumentsAreReadToTheEnd() throws IOException {
        List<String> lines = Arrays.asList(Seed.text().split("\n", -1));
        Random random = new Random(4);
        for (int round = 0; round < ROUNDS; round++) {
            List<String> damaged = new ArrayList<>(lines);
            for (int i = 0; i < 12; i++) {
                damage(damaged, random);
            }
            PlanDocument plan = Seed.read(String.join("\n", damaged));
            assertThat(plan.nodes()).isNotEmpty();
        }
    }

    /** Whatever line of the sheets is lost (every third is tried), no project takes over what belongs to another. */
    @Test
    void aLostLineMovesNothingToANeighbour() throws IOException {
        List<String> lines = Arrays.asList(Seed.text().split("\n", -1));
        PlanDocument whole = Seed.read(String.join("\n", lines));
        Set<String> known = new HashSet<>();
        whole.projects().forEach(project -> known.addAll(facts(project)));
        for (int lost = 337; lost < 908; lost += 3) {
            if (lines.get(lost).isBlank()) {
                continue;
            }
            List<String> cut = new ArrayList<>(lines);
            cut.remove(lost);
            PlanDocument plan = Seed.read(String.join("\n", cut));
            for (Project project : plan.projects()) {
                assertThat(known).as("without line %s", lost + 1).containsAll(facts(project));
            }
        }
    }

    /** A project stands under its own headings, or a finding at its sheet or at a heading above it says that this is in doubt. */
    @Test
    void aLostHeadingLeavesNoProjectSilentlyUnderAnother() throws IOException {
        List<String> lines = Arrays.asList(Seed.text().split("\n", -1));
        PlanDocument whole = Seed.read(String.join("\n", lines));
        for (Node node : whole.nodes()) {
            int line = node.source().line();
            if (line < 338 || line > 907) {
                continue;
            }
            List<String> cut = new ArrayList<>(lines);
            cut.set(line - 1, "");
            PlanDocument plan = Seed.read(String.join("\n", cut));
            for (Project project : plan.projects()) {
                boolean same = path(plan, project).equals(path(whole, Seed.project(whole, project.name())));
                assertThat(same || doubted(plan, project))
                        .as("%s without %s", project.name(), node.title())
                        .isTrue();
            }
        }
    }

    private static boolean doubted(PlanDocument plan, Project project) {
        List<String> rules = new ArrayList<>(Seed.rules(plan, project.source().line()));
        for (Node node : above(plan, project)) {
            rules.addAll(Seed.rules(plan, node.source().line()));
        }
        return rules.contains("mark-gap") || rules.contains("lost-heading") || rules.contains("heading-missing");
    }

    private static List<String> path(PlanDocument plan, Project project) {
        return above(plan, project).stream().map(Node::title).toList();
    }

    private static List<Node> above(PlanDocument plan, Project project) {
        List<Node> above = new ArrayList<>();
        String id = project.placements().get(0).node();
        while (id != null) {
            String wanted = id;
            Node node = plan.nodes().stream()
                    .filter(other -> other.id().equals(wanted))
                    .findFirst()
                    .orElseThrow();
            above.add(0, node);
            id = node.parent();
        }
        return above;
    }

    /** What must not wander: texts, amounts, activities, partners, each with the name of its project. */
    private static List<String> facts(Project project) {
        List<String> facts = new ArrayList<>();
        if (project.overview() != null) {
            facts.add(project.name() + "|" + project.overview());
        }
        if (project.effect() != null) {
            facts.add(project.name() + "|" + project.effect());
        }
        project.costs().stream()
                .filter(cost -> cost.amount() != null)
                .forEach(cost -> facts.add(project.name() + "|" + cost.year() + "|" + cost.amount()));
        project.schedule().forEach(row -> facts.add(project.name() + "|" + row.activity()));
        project.roles().forEach(role -> facts.add(project.name() + "|" + role.party() + role.items()));
        return facts;
    }

    private static void damage(List<String> lines, Random random) {
        int at = random.nextInt(lines.size() - 1);
        String line = lines.get(at);
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, lines.set(at + 1, line));
            case 3 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
            default -> lines.set(at, garbled(line, random));
        }
    }

    private static String garbled(String line, Random random) {
        StringBuilder out = new StringBuilder(line);
        for (int i = 0; i < 3 && out.length() > 0; i++) {
            out.setCharAt(random.nextInt(out.length()), JUNK.charAt(random.nextInt(JUNK.length())));
        }
        return out.toString();
    }
}
