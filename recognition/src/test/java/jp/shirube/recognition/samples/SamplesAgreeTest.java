package jp.shirube.recognition.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import jp.shirube.exchange.Indicator;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The sample documents describe one town: what one says, the others say too. */
class SamplesAgreeTest {

    private static final PlanDocument BASIC_PLAN = Samples.readGood(Samples.BASIC_PLAN);
    private static final PlanDocument STRATEGY = Samples.readGood(Samples.STRATEGY);
    private static final PlanDocument IMPLEMENTATION = Samples.readGood(Samples.IMPLEMENTATION);

    @Test
    void codes_of_the_strategy_point_into_the_basic_plan() {
        PlanQuestions ask = new PlanQuestions(BASIC_PLAN);
        assertThat(STRATEGY.projects())
                .allSatisfy(project ->
                        assertThat(codes(ask, ask.getProject(project.name()))).contains(project.code()));
    }

    @Test
    void projects_of_the_implementation_plan_stand_in_the_basic_plan() {
        assertThat(names(BASIC_PLAN)).containsAll(names(IMPLEMENTATION)).containsAll(names(STRATEGY));
    }

    @Test
    void programmes_of_the_implementation_plan_stand_in_the_basic_plan() {
        assertThat(new PlanQuestions(BASIC_PLAN).titles("施策"))
                .containsAll(new PlanQuestions(IMPLEMENTATION).titles("施策"));
    }

    @Test
    void an_indicator_of_two_plans_has_the_same_baseline_and_target() {
        Map<String, Indicator> kpis = BASIC_PLAN.indicators().stream()
                .collect(Collectors.toMap(i -> key(i.name()), Function.identity(), (first, second) -> first));
        assertThat(STRATEGY.indicators().stream().filter(i -> kpis.containsKey(key(i.name()))))
                .hasSizeGreaterThan(10)
                .allSatisfy(i -> {
                    Indicator same = Objects.requireNonNull(kpis.get(key(i.name())));
                    assertThat(PlanQuestions.shown(i.baseline())).isEqualTo(PlanQuestions.shown(same.baseline()));
                    assertThat(PlanQuestions.shown(i.target())).isEqualTo(PlanQuestions.shown(same.target()));
                });
    }

    /** The codes by which another plan can point at a project: marks of its outline and its place in the table. */
    private static Set<String> codes(PlanQuestions ask, Project project) {
        return project.placements().stream().map(at -> code(ask, at)).collect(Collectors.toSet());
    }

    private static String code(PlanQuestions ask, Placement at) {
        Node programme = ask.getNode(at.node());
        Node basicPlan = ask.getNode(Objects.requireNonNull(programme.parent()));
        Node outline = ask.getNode(Objects.requireNonNull(basicPlan.parent()));
        long before = BASIC_PLAN.projects().stream()
                .flatMap(project -> project.placements().stream())
                .filter(other -> other.node().equals(at.node()) && other.order() < at.order())
                .count();
        return digits(outline.mark()) + "-" + digits(basicPlan.mark()) + "-" + programme.mark() + "-" + (before + 1);
    }

    private static String digits(@Nullable String mark) {
        return Objects.requireNonNull(mark).replaceAll("[^0-9]", "");
    }

    private static String key(String name) {
        return name.replace('（', '(').replace('）', ')');
    }

    private static Set<String> names(PlanDocument plan) {
        return plan.projects().stream().map(Project::name).collect(Collectors.toSet());
    }
}
