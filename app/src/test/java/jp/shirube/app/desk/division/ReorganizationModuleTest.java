package jp.shirube.app.desk.division;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import jp.shirube.app.audit.ChangeFilter;
import jp.shirube.app.audit.ChangeGroup;
import jp.shirube.app.audit.ChangeLog;
import jp.shirube.app.audit.Past;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.organization.Division;
import jp.shirube.app.organization.Divisions;
import jp.shirube.app.organization.Reorganization;
import jp.shirube.app.organization.ReorganizationRefused;
import jp.shirube.app.organization.Reorganizations;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.DivisionProjects;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.app.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** A reorganisation is prepared, shown with its effects, carried out on its day as one change, or withdrawn before. */
@SpringBootTest(properties = "shirube.town=reorganization")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class ReorganizationModuleTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanNumbers numbers;

    @Autowired
    private Projects projects;

    @Autowired
    private Divisions divisions;

    @Autowired
    private DivisionProjects owned;

    @Autowired
    private Reorganizations reorganizations;

    @Autowired
    private ChangeLog log;

    @Autowired
    private Past past;

    @Autowired
    private Clock clock;

    private PlanId plan;
    private String town;
    private LocalDate today;
    private Division first;
    private Division second;

    @BeforeEach
    void takeAPlan() {
        plan = imports.add(Path.of("../samples/good/mihon-jisshi-keikaku.txt"), "importer")
                .plan();
        town = plans.list().get(0).issuer();
        today = LocalDate.now(clock);
        List<Division> busy = divisions.list(town).stream()
                .filter(each -> !owned.list(each.id()).isEmpty())
                .toList();
        first = busy.get(0);
        second = busy.get(1);
    }

    private long prepare(LocalDate day) {
        return reorganizations.prepare(town, "春の組織改正", day, "hanako");
    }

    private List<String> owners(ProjectId project) {
        return projects.list(plan).stream()
                .filter(each -> each.id().equals(project))
                .map(ProjectEntry::departments)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void renamedAndMergedDivisionsHandTheirProjectsOnAsOneChange() {
        ProjectId one = owned.list(first.id()).get(0).id();
        int together = owned.list(first.id()).size() + owned.list(second.id()).size();
        Instant before = clock.instant();
        long spring = prepare(today);
        reorganizations.add(spring, first.id(), "くらし課", "hanako");
        reorganizations.add(spring, second.id(), "くらし課", "hanako");
        reorganizations.add(spring, null, "みらい課", "hanako");

        reorganizations.carryOut(spring, "hanako");

        List<Division> now = divisions.list(town, today);
        assertThat(now).extracting(Division::name).contains("くらし課", "みらい課").doesNotContain(first.name(), second.name());
        assertThat(divisions.list(town, today.minusDays(1)))
                .extracting(Division::name)
                .contains(first.name(), second.name())
                .doesNotContain("くらし課");
        Division merged = now.stream()
                .filter(each -> each.name().equals("くらし課"))
                .findFirst()
                .orElseThrow();
        assertThat(owned.list(merged.id())).hasSize(together);
        assertThat(owners(one)).contains("くらし課").doesNotContain(first.name());
        List<ChangeGroup> groups = log.list(numbers.get(plan), ChangeFilter.all(), 5);
        assertThat(groups.get(0).reason()).isEqualTo("春の組織改正");
        assertThat(groups.get(0).rows()).isEqualTo(together);
        List<String> then = new ArrayList<>();
        past.at(before, () -> then.addAll(owners(one)));
        assertThat(then).contains(first.name());
        assertThat(reorganizations.get(spring).state()).isEqualTo(Reorganization.State.CARRIED_OUT);
    }

    @Test
    void beforeItsDayNothingHappensAndItCanBeWithdrawn() {
        long later = prepare(today.plusDays(30));
        reorganizations.add(later, first.id(), "くらし課", "hanako");

        assertThatThrownBy(() -> reorganizations.carryOut(later, "hanako")).isInstanceOf(ReorganizationRefused.class);
        reorganizations.withdraw(later, "hanako");

        assertThat(divisions.list(town, today)).extracting(Division::name).contains(first.name());
        assertThatThrownBy(() -> reorganizations.add(later, second.id(), "x", "hanako"))
                .isInstanceOf(ReorganizationRefused.class);
        assertThatThrownBy(() -> reorganizations.carryOut(later, "hanako")).isInstanceOf(ReorganizationRefused.class);
    }

    @Test
    void aDivisionWithProjectsIsNotAbolishedWithoutASuccessorAndThenNothingIsDone() {
        long spring = prepare(today);
        reorganizations.add(spring, first.id(), "くらし課", "hanako");
        reorganizations.add(spring, second.id(), "", "hanako");

        assertThatThrownBy(() -> reorganizations.carryOut(spring, "hanako"))
                .isInstanceOf(ReorganizationRefused.class)
                .hasMessageContaining(second.name());
        assertThat(divisions.list(town, today))
                .extracting(Division::name)
                .contains(first.name(), second.name())
                .doesNotContain("くらし課");

        long step = reorganizations.get(spring).steps().get(1).id();
        reorganizations.remove(spring, step, "hanako");
        reorganizations.carryOut(spring, "hanako");
        assertThat(divisions.list(town, today)).extracting(Division::name).contains("くらし課", second.name());
    }

    @Test
    void theSameDivisionIsNotTakenTwiceAndAnEmptyListIsNotCarriedOut() {
        long spring = prepare(today);
        assertThatThrownBy(() -> reorganizations.carryOut(spring, "hanako")).isInstanceOf(ReorganizationRefused.class);
        reorganizations.add(spring, first.id(), "くらし課", "hanako");
        assertThatThrownBy(() -> reorganizations.add(spring, first.id(), "くらし課", "hanako"))
                .isInstanceOf(ReorganizationRefused.class);
        assertThatThrownBy(() -> reorganizations.add(spring, first.id(), "", "hanako"))
                .isInstanceOf(ReorganizationRefused.class);
        assertThatThrownBy(() -> reorganizations.add(spring, null, " ", "hanako"))
                .isInstanceOf(ReorganizationRefused.class);
    }

    @Test
    void thePagesLeadFromTheDivisionsToTheNewOnes() throws Exception {
        assertThat(page("/staff/divisions")).contains(first.name(), "いまの課", "機構改革");
        String address = web.perform(post("/staff/divisions")
                        .with(SignedIn.hanako())
                        .with(csrf())
                        .param("organization", town)
                        .param("title", "春の組織改正")
                        .param("day", today.toString()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        assertThat(address).isNotNull();
        web.perform(post(address + "/steps")
                        .with(SignedIn.hanako())
                        .with(csrf())
                        .param("division", String.valueOf(first.id()))
                        .param("successor", "くらし課"))
                .andExpect(status().is3xxRedirection());
        assertThat(page(address))
                .contains("改称・引き継ぎ", "この機構改革を行う", owned.list(first.id()).get(0).name());
        web.perform(post(address + "/carry-out").with(SignedIn.hanako()).with(csrf()))
                .andExpect(status().is3xxRedirection());
        assertThat(page(address)).contains("済み").doesNotContain("この機構改革を行う");
        assertThat(page("/staff/divisions")).contains("くらし課", "これまでの課");
        web.perform(post(address + "/withdraw").with(SignedIn.hanako()).with(csrf()))
                .andExpect(status().isConflict());
        web.perform(get("/staff/reorganizations/999").with(SignedIn.hanako())).andExpect(status().isNotFound());
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
