package jp.shirube.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.file.Path;
import java.time.LocalDate;
import jp.shirube.app.access.account.Persons;
import jp.shirube.app.access.account.Roles;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TestStaff;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;

/** What people of one role see and do not see, and what they are told. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
class RightsOnPagesModuleTest {
    private static final String CHILDREN = "こども課";
    private static final String WHO_OWNS =
            "SELECT p.slug FROM project.project p JOIN project.department d ON d.plan_id = p.plan_id"
                    + " AND d.project_key = p.key WHERE p.retired_at IS NULL GROUP BY p.id HAVING %s ORDER BY p.id LIMIT 1";

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Changes changes;

    @Autowired
    private FileImports imports;

    @Autowired
    private Persons persons;

    @Autowired
    private Roles roles;

    @BeforeEach
    void hold() {
        imports.add(Path.of("..", "samples", "good", "mihon-jisshi-keikaku.txt"), "importer");
        if (jdbc.sql("SELECT count(*) FROM access.account WHERE login = 'entry'")
                        .query(Long.class)
                        .single()
                == 0) {
            TestStaff.open(jdbc, "entry", CHILDREN, Role.ENTRY);
            TestStaff.open(jdbc, "member", "", Role.OUTSIDE_MEMBER);
            TestStaff.open(jdbc, "head", CHILDREN, Role.DIVISION_HEAD);
            TestStaff.open(jdbc, "deputy", "総務課", Role.ENTRY);
        }
        state("");
    }

    @Test
    void aPersonSeesTheButtonOnlyOnProjectsOfTheOwnDivision() throws Exception {
        web.perform(get("/staff/projects/" + project(true)).with(SignedIn.as("entry")))
                .andExpect(content().string(containsString("/staff/correct/project.project/")));
        web.perform(get("/staff/projects/" + project(false)).with(SignedIn.as("entry")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/staff/correct/project.project/"))));
    }

    @Test
    void aTabThatWouldBeRefusedIsNotShown() throws Exception {
        web.perform(get("/staff/plans").with(SignedIn.as("entry")))
                .andExpect(content().string(containsString("/staff/projects\"")))
                .andExpect(content().string(not(containsString("/staff/intakes\""))));
        web.perform(get("/staff/plans").with(SignedIn.hanako()))
                .andExpect(content().string(containsString("/staff/intakes\"")));
    }

    @Test
    void aRefusalSaysWhatWhyAndWhomToAsk() throws Exception {
        String row = jdbc.sql("SELECT id::text FROM project.project WHERE slug = :slug")
                .param("slug", project(false))
                .query(String.class)
                .single();
        web.perform(get("/staff/correct/project.project/" + row).with(SignedIn.as("entry")))
                .andExpect(status().isForbidden())
                .andExpect(content().string(containsString("「事業」について「直す」ことはできません。")))
                .andExpect(content().string(containsString("あなたの所属（こども課）と違うためです。")))
                .andExpect(content().string(containsString("企画課")));
        web.perform(get("/staff/intakes").with(SignedIn.as("entry")))
                .andExpect(content().string(containsString("あなたの役割（入力者）には、この権限がないためです。")));
        state("adopted");
        web.perform(get("/staff/correct/project.project/" + row).with(SignedIn.as("entry")))
                .andExpect(content().string(containsString("計画の段階が「決定」の間は")));
    }

    @Test
    void aPlanThatOneMayNotSeeIsInNoListAndUnderNoAddress() throws Exception {
        state("draft");
        String plan = jdbc.sql("SELECT slug FROM plan.plan").query(String.class).single();
        web.perform(get("/staff/plans").with(SignedIn.as("member")))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(plan))));
        web.perform(get("/staff/search").param("q", "保育").with(SignedIn.as("member")))
                .andExpect(content().string(not(containsString("/staff/projects/"))));
        for (String address : new String[] {
            "/staff/plans/" + plan,
            "/staff/projects?plan=" + plan,
            "/staff/budgets?plan=" + plan,
            "/staff/projects/" + project(true)
        }) {
            web.perform(get(address).with(SignedIn.as("member"))).andExpect(status().isForbidden());
        }
        state("proposal");
        web.perform(get("/staff/plans").with(SignedIn.as("member")))
                .andExpect(content().string(containsString(plan)));
    }

    @Test
    void somebodyWithoutAnAccountMayNothing() throws Exception {
        web.perform(get("/staff/plans").with(SignedIn.as("gone"))).andExpect(status().isForbidden());
        web.perform(post("/staff/intakes")
                        .with(SecurityMockMvcRequestPostProcessors.csrf())
                        .with(SignedIn.as("gone")))
                .andExpect(status().isForbidden());
    }

    @Test
    void aDeputyHoldsTheRoleAndTheDivisionForTheTimeAndOnlyWhileThePersonHoldsIt() {
        LocalDate today = LocalDate.now();
        roles.give("deputy", Role.DIVISION_HEAD, "", today, today.plusDays(7), "head", "admin");
        assertThat(persons.get("deputy").grants())
                .anySatisfy(grant -> assertThat(grant.divisions()).containsExactly(CHILDREN))
                .hasSize(2);
        long head = jdbc.sql("SELECT h.id FROM access.holding h JOIN access.account a ON a.id = h.account_id"
                        + " WHERE a.login = 'head'")
                .query(Long.class)
                .single();
        roles.end("head", head, "admin");
        assertThat(persons.get("deputy").grants()).hasSize(1);
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM audit.history WHERE table_name = 'access.holding' AND actor = 'admin'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
    }

    private void state(String state) {
        changes.by(
                Author.of("planner"),
                () -> jdbc.sql("UPDATE plan.plan SET state = nullif(:state, '')")
                        .param("state", state)
                        .update());
    }

    private String project(boolean own) {
        return jdbc.sql(String.format(WHO_OWNS, (own ? "" : "NOT ") + "bool_or(d.name = '" + CHILDREN + "')"))
                .query(String.class)
                .single();
    }
}
