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
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Past;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.organization.Division;
import jp.shirube.app.organization.Divisions;
import jp.shirube.app.organization.Office;
import jp.shirube.app.organization.OfficeSection;
import jp.shirube.app.organization.Offices;
import jp.shirube.app.organization.Post;
import jp.shirube.app.organization.ReorganizationRefused;
import jp.shirube.app.organization.Reorganizations;
import jp.shirube.app.organization.Tenure;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.project.DivisionProjects;
import jp.shirube.app.project.ProjectEntry;
import jp.shirube.app.project.ProjectId;
import jp.shirube.app.project.Projects;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A division is split on a day project by project; sections, posts and persons hold for their time; the past keeps its names. */
@SpringBootTest(properties = "shirube.town=split-division")
@AutoConfigureMockMvc
@DirtiesContext(classMode = DirtiesContext.ClassMode.AFTER_EACH_TEST_METHOD)
class SplitDivisionModuleTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private FileImports imports;

    @Autowired
    private Plans plans;

    @Autowired
    private Projects projects;

    @Autowired
    private Divisions divisions;

    @Autowired
    private Offices offices;

    @Autowired
    private DivisionProjects owned;

    @Autowired
    private Reorganizations reorganizations;

    @Autowired
    private Past past;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

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
                .filter(each -> owned.list(each.id()).size() > 1)
                .toList();
        first = busy.get(0);
        second = busy.get(1);
    }

    private List<String> items(Division division) {
        return owned.list(division.id()).stream().map(each -> each.id().value()).toList();
    }

    private Division standing(String name) {
        return divisions.list(town, today).stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private long prepared() {
        long spring = reorganizations.prepare(town, "春の組織改正", today, "hanako");
        reorganizations.add(spring, first.id(), "くらし課", "hanako");
        reorganizations.add(spring, first.id(), "みらい課", "hanako");
        return spring;
    }

    @Test
    void aSplitDivisionHandsEachProjectToTheDivisionThatWasChosenForIt() {
        List<String> items = items(first);
        Instant before = clock.instant();
        long spring = prepared();

        assertThatThrownBy(() -> reorganizations.carryOut(spring, "hanako"))
                .isInstanceOf(ReorganizationRefused.class)
                .hasMessageContaining(first.name());
        assertThat(divisions.list(town, today)).extracting(Division::name).contains(first.name());

        reorganizations.transfer(spring, first.id(), items.subList(0, 1), "くらし課", "hanako");
        reorganizations.transfer(spring, first.id(), items.subList(1, items.size()), "みらい課", "hanako");
        reorganizations.carryOut(spring, "hanako");

        assertThat(items(standing("くらし課"))).containsExactly(items.get(0));
        assertThat(items(standing("みらい課"))).containsExactlyElementsOf(items.subList(1, items.size()));
        assertThat(divisions.listPredecessors(standing("みらい課").id()))
                .extracting(Division::id)
                .containsExactly(first.id());
        assertThat(divisions.listSuccessors(first.id()))
                .extracting(Division::name)
                .containsExactlyInAnyOrder("くらし課", "みらい課");
        List<String> then = new ArrayList<>();
        past.at(before, () -> then.addAll(owners(new ProjectId(items.get(0)))));
        assertThat(then).contains(first.name());
    }

    private List<String> owners(ProjectId project) {
        return projects.list(plan).stream()
                .filter(each -> each.id().equals(project))
                .map(ProjectEntry::departments)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aSingleProjectGoesToAnotherDivisionOnTheDayAndNoSuchDivisionIsRefused() {
        long spring = reorganizations.prepare(town, "一件の移し替え", today, "hanako");
        String item = items(first).get(0);
        int had = items(second).size();

        assertThatThrownBy(() -> reorganizations.transfer(spring, first.id(), List.of(item), "どこにもない課", "hanako"))
                .isInstanceOf(ReorganizationRefused.class);
        assertThatThrownBy(() -> reorganizations.transfer(spring, first.id(), List.of(item), first.name(), "hanako"))
                .isInstanceOf(ReorganizationRefused.class);
        reorganizations.transfer(spring, first.id(), List.of(item), second.name(), "hanako");
        reorganizations.carryOut(spring, "hanako");

        assertThat(items(second)).contains(item).hasSizeBetween(had, had + 1);
        assertThat(items(first)).doesNotContain(item);
        assertThat(standing(first.name()).id()).isEqualTo(first.id());
    }

    @Test
    void sectionsPostsAndPersonsGoOnUnderANewNameAndTheAccountsFollow() {
        TestStaff.open(jdbc, "taro", first.name(), Role.ENTRY);
        LocalDate begin = today.minusYears(1);
        long section = offices.openSection(first.id(), "見守り係", begin, "hanako");
        long post = offices.openPost(first.id(), section, "係長", begin, "hanako");
        offices.appoint(post, "見本 花子", "hanako", begin, "hanako");
        long spring = reorganizations.prepare(town, "改称", today, "hanako");
        reorganizations.add(spring, first.id(), "くらし課", "hanako");

        reorganizations.carryOut(spring, "hanako");

        Division next = standing("くらし課");
        assertThat(offices.listSections(next.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.line()).isEqualTo(section));
        assertThat(offices.listSections(first.id()))
                .singleElement()
                .satisfies(each -> assertThat(each.valid().to()).isEqualTo(today.minusDays(1)));
        assertThat(offices.listPosts(next.id())).extracting(Post::section).containsExactly(section);
        assertThat(offices.listTenures(next.id())).extracting(Tenure::person).containsExactly("見本 花子");
        assertThat(jdbc.sql("SELECT division FROM access.account WHERE login = 'taro'")
                        .query(String.class)
                        .single())
                .isEqualTo("くらし課");
    }

    @Test
    void aSectionThatIsRenamedOrClosedKeepsItsTime() {
        LocalDate begin = today.minusYears(2);
        long section = offices.openSection(first.id(), "見守り係", begin, "hanako");
        long post = offices.openPost(first.id(), section, "係長", begin, "hanako");
        long tenure = offices.appoint(post, "見本 花子", "", begin, "hanako");

        offices.rename(Office.SECTION, section, "ふれあい係", today, "hanako");

        List<OfficeSection> sections = offices.listSections(first.id());
        assertThat(sections.stream().filter(each -> each.valid().on(today)))
                .extracting(OfficeSection::name)
                .containsExactly("ふれあい係");
        assertThat(sections.stream().filter(each -> each.valid().on(today.minusDays(1))))
                .extracting(OfficeSection::name)
                .containsExactly("見守り係");
        offices.close(Office.SECTION, sections.get(1).id(), today.plusDays(30), "hanako");
        assertThat(offices.listTenures(first.id())).singleElement().satisfies(each -> {
            assertThat(each.id()).isEqualTo(tenure);
            assertThat(each.valid().to()).isEqualTo(today.plusDays(30));
        });
        assertThat(offices.listPosts(first.id())).allMatch(each -> !each.valid().on(today.plusDays(31)));
    }

    @Test
    void thePagesShowTheOrganisationOfADayAndLeadThroughASplit() throws Exception {
        send(post("/staff/divisions/" + first.id() + "/body").param("body", "教育委員会"));
        send(post("/staff/divisions/" + first.id() + "/sections")
                .param("name", "見守り係")
                .param("from", "2024-04-01"));
        long section = offices.listSections(first.id()).get(0).line();
        send(post("/staff/divisions/" + first.id() + "/posts")
                .param("section", String.valueOf(section))
                .param("name", "係長")
                .param("from", "2024-04-01"));
        long post = offices.listPosts(first.id()).get(0).line();
        send(post("/staff/divisions/" + first.id() + "/tenures")
                .param("post", String.valueOf(post))
                .param("person", "見本 花子")
                .param("from", "2025-04-01"));
        String now = page("/staff/divisions/" + first.id());
        assertThat(now)
                .contains(
                        "見守り係",
                        "係長",
                        "見本 花子",
                        "教育委員会",
                        owned.list(first.id()).get(0).name());
        assertThat(page("/staff/divisions/" + first.id() + "?day=2024-06-01")).contains("この日の在任者なし");
        assertThat(page("/staff/divisions/" + first.id() + "?day=2023-06-01"))
                .doesNotContain("<th scope=\"row\"><span>係長");
        assertThat(page("/staff/divisions")).contains("教育委員会", "機関の記載なし");
        send(post("/staff/divisions/open")
                .param("organization", town)
                .param("name", "デジタル課")
                .param("from", "2030-04-01"));
        assertThat(page("/staff/divisions?day=2030-04-01")).contains("デジタル課");
        web.perform(post("/staff/divisions/open")
                        .with(SignedIn.hanako())
                        .with(csrf())
                        .param("organization", town)
                        .param("name", "デジタル課"))
                .andExpect(status().isUnprocessableContent());

        long spring = prepared();
        String address = "/staff/reorganizations/" + spring;
        assertThat(page(address)).contains("分割", "行き先の決まっていない事業", "まだ決まっていません");
        MockHttpServletRequestBuilder all = post(address + "/transfers")
                .param("division", String.valueOf(first.id()))
                .param("successor", "みらい課");
        items(first).forEach(item -> all.param("item", item));
        send(all);
        assertThat(page(address)).doesNotContain("まだ決まっていません");
        send(post(address + "/carry-out"));
        assertThat(page("/staff/divisions/" + first.id())).contains("引き継いだ課", "みらい課", "この日には、もうありません");
        assertThat(page("/staff/divisions/" + standing("みらい課").id())).contains("前の課", first.name());
        web.perform(get("/staff/divisions/999999").with(SignedIn.hanako())).andExpect(status().isNotFound());
    }

    private void send(MockHttpServletRequestBuilder request) throws Exception {
        web.perform(request.with(SignedIn.hanako()).with(csrf())).andExpect(status().is3xxRedirection());
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
