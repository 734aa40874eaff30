package jp.shirube.recognition.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ProjectStatus;
import org.junit.jupiter.api.Test;

class NextEditionSampleTest {

    private static final PlanDocument BEFORE = Samples.readGood(Samples.IMPLEMENTATION);
    private static final PlanDocument AFTER = Samples.readGood(Samples.IMPLEMENTATION_2026);

    @Test
    void it_is_read_without_alarm() {
        assertThat(new PlanQuestions(AFTER).alarms()).isEmpty();
    }

    @Test
    void one_project_is_new_and_one_is_gone() {
        Set<String> added = names(AFTER);
        added.removeAll(names(BEFORE));
        Set<String> gone = names(BEFORE);
        gone.removeAll(names(AFTER));
        assertThat(added).containsExactly("クマ出没対策事業");
        assertThat(gone).containsExactly("業務システム標準化事業");
        assertThat(new PlanQuestions(AFTER).getProject("クマ出没対策事業").status()).isEqualTo(ProjectStatus.NEW);
    }

    @Test
    void one_division_has_another_name() {
        assertThat(new PlanQuestions(BEFORE).getProject("新規就農者支援事業").departments())
                .containsExactly("産業観光課");
        assertThat(new PlanQuestions(AFTER).getProject("新規就農者支援事業").departments())
                .containsExactly("にぎわい創出課");
        assertThat(AFTER.projects())
                .noneSatisfy(project -> assertThat(project.departments()).contains("産業観光課"));
    }

    @Test
    void the_window_moves_by_a_year_and_amounts_change() {
        assertThat(new PlanQuestions(BEFORE).amounts("町道除雪事業"))
                .containsExactly(thousand(186400), thousand(186400), thousand(189200));
        assertThat(new PlanQuestions(AFTER).amounts("町道除雪事業"))
                .containsExactly(thousand(198700), thousand(201500), thousand(201500));
        assertThat(new PlanQuestions(AFTER).getProject("町道除雪事業").costs())
                .extracting(cost -> cost.year())
                .containsExactly(2026, 2027, 2028);
    }

    @Test
    void the_outline_is_the_same() {
        assertThat(new PlanQuestions(AFTER).titles("主な取組")).isEqualTo(new PlanQuestions(BEFORE).titles("主な取組"));
    }

    private static Set<String> names(PlanDocument plan) {
        return plan.projects().stream().map(Project::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<BigDecimal> thousand(int amount) {
        return Optional.of(BigDecimal.valueOf(amount));
    }
}
