package jp.shirube.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import jp.shirube.app.access.account.Accounts;
import jp.shirube.app.access.account.StaffAccounts;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.platform.ShirubeProperties;
import jp.shirube.app.testing.SignedIn;
import jp.shirube.app.testing.TestStaff;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Attempts on the pages, each refused. Open redirects and the fixation of sessions are tried with real cookies, beside the sign-in. */
@SpringBootTest(properties = "shirube.town=attack")
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttackModuleTest {
    private static final Path GOOD = Path.of("..", "samples", "good");

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Changes changes;

    @Autowired
    private FileImports imports;

    @Autowired
    private Accounts accounts;

    @Autowired
    private StaffAccounts staff;

    @Autowired
    private ShirubeProperties properties;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @BeforeAll
    void hold() {
        imports.add(GOOD.resolve("mihon-jisshi-keikaku.txt"), "importer");
        imports.add(GOOD.resolve("mihon-sogo-senryaku.txt"), "importer");
        TestStaff.open(jdbc, "councillor", "", Role.COUNCILLOR);
        TestStaff.open(jdbc, "boss", "", Role.ADMINISTRATOR);
    }

    /** IDOR: the address of a plan that is open does not open a row of one that is not. */
    @Test
    void anOpenPlanInTheAddressDoesNotOpenARowOfAClosedOne() throws Exception {
        state("adopted", "WHERE kind = 'implementation'");
        state("draft", "WHERE kind = 'strategy'");
        String open = slug("SELECT min(slug) FROM plan.plan WHERE kind = 'implementation'");
        String hidden = slug(
                "SELECT min(n.slug) FROM plan.node n JOIN plan.plan p ON p.id = n.plan_id WHERE p.kind = 'strategy'");
        String indicator = slug(
                "SELECT min(i.slug) FROM indicator.indicator i JOIN plan.plan p ON p.id = i.plan_id WHERE p.kind = 'strategy'");
        web.perform(get("/staff/plans/" + open).with(SignedIn.as("councillor"))).andExpect(status().isOk());
        for (String address : List.of(
                "/staff/plans/" + open + "/nodes/" + hidden,
                "/staff/plans/" + open + "/nodes/" + hidden + "/list",
                "/staff/indicators/" + indicator + "?plan=" + open,
                "/staff/indicators/" + indicator)) {
            web.perform(get(address).with(SignedIn.as("councillor"))).andExpect(status().isForbidden());
        }
        String row = slug(
                "SELECT min(n.id)::text FROM plan.node n JOIN plan.plan p ON p.id = n.plan_id WHERE p.kind = 'strategy'");
        web.perform(get("/staff/where/plan.node/" + row + "?field=title&plan=" + open)
                        .with(SignedIn.as("councillor")))
                .andExpect(status().isForbidden());
        state("", "");
    }

    /** Mass assignment: fields that a form does not have change nothing. */
    @Test
    void whatAFormDoesNotAskForIsNotTaken() throws Exception {
        web.perform(post("/staff/accounts")
                        .param("login", "newcomer")
                        .param("name", "Newcomer")
                        .param("division", "")
                        .param("role", "ADMINISTRATOR")
                        .param("roles", "ADMINISTRATOR")
                        .param("mustChange", "false")
                        .param("password", "chosen by the attacker")
                        .with(csrf())
                        .with(SignedIn.as("boss")))
                .andExpect(status().isOk());
        assertThat(accounts.get("newcomer").held()).isEmpty();
        assertThat(accounts.get("newcomer").mustChange()).isTrue();
        assertThat(staff.verify("newcomer", "chosen by the attacker")).isEmpty();

        staff.setPassword("councillor", "first words of mine", false);
        staff.setPassword("boss", "other words of mine", false);
        web.perform(post("/staff/me/password")
                .param("login", "boss")
                .param("account.login", "boss")
                .param("current", "first words of mine")
                .param("next", "second words of mine")
                .param("again", "second words of mine")
                .with(csrf())
                .with(SignedIn.as("councillor")));
        assertThat(staff.verify("boss", "other words of mine")).isPresent();
        assertThat(staff.verify("councillor", "second words of mine")).isPresent();
    }

    @Test
    void aCorrectionChangesOnlyItsOwnField() throws Exception {
        String row = slug("SELECT min(id)::text FROM project.project");
        String before = slug("SELECT (to_jsonb(p) - 'remarks')::text FROM project.project p WHERE id = " + row);
        String name = slug("SELECT name FROM project.project WHERE id = " + row);
        web.perform(post("/staff/correct/project.project/" + row)
                .param("field", "name")
                .param("shown", name)
                .param("shownKind", "text")
                .param("value", name)
                .param("reason", "nothing")
                .param("plan_id", "999")
                .param("key", "stolen")
                .param("retired_at", "2026-01-01")
                .param("login", "boss")
                .with(csrf())
                .with(SignedIn.hanako()));
        assertThat(slug("SELECT (to_jsonb(p) - 'remarks')::text FROM project.project p WHERE id = " + row))
                .isEqualTo(before);
        assertThat(
                        slug(
                                "SELECT count(*)::text FROM audit.history WHERE actor = 'boss' AND table_name LIKE 'project.%'"))
                .isEqualTo("0");
    }

    /** CSRF: no form works without its token, wherever it leads. */
    @Test
    void everyPostWithoutTheTokenIsRefused() {
        Places places = new Places(jdbc, "こども課");
        List<String> posts = mapping.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().stream()
                        .anyMatch(each -> !each.name().equals("GET")))
                .map(info -> info.getPatternValues().iterator().next())
                .filter(path -> path.startsWith("/"))
                .filter(path -> !path.equals("${spring.web.error.path:/error}") && !path.equals("/error"))
                .toList();
        assertThat(posts).hasSizeGreaterThan(15).allSatisfy(path -> {
            String address = places.of(path).get(0).address();
            web.perform(post(address).with(SignedIn.hanako())).andExpect(status().isForbidden());
            web.perform(post(address).with(csrf().useInvalidToken()).with(SignedIn.hanako()))
                    .andExpect(status().isForbidden());
        });
    }

    /** SQL injection: what is typed is looked for, never run. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "' OR '1'='1",
                "%' OR 1=1 --",
                "'; UPDATE plan.plan SET title='x'; --",
                "\\'; DROP TABLE plan.plan; --",
                "$$; SELECT 1; $$"
            })
    void whatIsTypedIsNeverRunBySql(String typed) throws Exception {
        String before = everything();
        for (String address : List.of("/staff/search?q={t}", "/portal/search?q={t}", "/staff/record?login={t}")) {
            String page = page(address, typed);
            assertThat(page).doesNotContain("/staff/projects/", "/portal/projects/");
        }
        for (String address : List.of(
                "/staff/projects?plan={t}",
                "/staff/projects?name={t}&division={t}&code={t}",
                "/staff/indicators?name={t}&kind={t}&state={t}",
                "/staff/budgets?plan={t}",
                "/staff/plans/{t}",
                "/staff/projects/{t}",
                "/staff/where/{t}/1?field={t}",
                "/staff/where/plan.node/1?field={t}",
                "/staff/correct/{t}/1",
                "/staff/accounts/{t}",
                "/portal/plans/{t}")) {
            MvcResult result = perform(address, typed);
            assertThat(result.getResponse().getStatus()).as(address).isLessThan(500);
        }
        assertThat(everything()).isEqualTo(before);
    }

    /** Path traversal: a name with folders is a name, and nothing is written where it points. */
    @ParameterizedTest
    @ValueSource(strings = {"../../../../evil.txt", "..\\..\\evil.txt", "/etc/cron.d/evil.txt", "C:\\evil.txt"})
    void anUploadIsNeverAPlaceOnTheDisk(String name) throws Exception {
        byte[] text = (Files.readString(GOOD.resolve("mihon-sakutei-hoshin.txt")) + "\n" + name.length())
                .getBytes(StandardCharsets.UTF_8);
        web.perform(multipart("/staff/intakes")
                        .file(new MockMultipartFile("document", name, "text/plain", text))
                        .with(csrf())
                        .with(SignedIn.as("hanako")))
                .andExpect(status().is3xxRedirection());
        assertThat(slug("SELECT file_name FROM intake.document ORDER BY id DESC LIMIT 1"))
                .isEqualTo("evil.txt");
        try (var files = Files.walk(properties.data().resolve("..").normalize())) {
            assertThat(files.map(Path::toString)).noneMatch(path -> path.endsWith("evil.txt"));
        }
        String document = slug("SELECT max(id)::text FROM intake.document");
        MvcResult original = web.perform(
                        get("/staff/documents/" + document + "/original").with(SignedIn.hanako()))
                .andReturn();
        assertThat(original.getResponse().getHeader("Content-Disposition"))
                .contains("evil.txt")
                .doesNotContain("..");
    }

    private MvcResult perform(String address, String typed) throws Exception {
        Object[] values = new Object[address.split("\\{t}", -1).length - 1];
        java.util.Arrays.fill(values, typed);
        return web.perform(get(address, values)
                        .with(SignedIn.as(
                                address.contains("record") || address.contains("accounts") ? "boss" : "hanako")))
                .andReturn();
    }

    private String page(String address, String typed) throws Exception {
        MvcResult result = perform(address, typed);
        assertThat(result.getResponse().getStatus()).isEqualTo(200);
        return result.getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private String everything() {
        return slug(
                "SELECT string_agg(p::text, '' ORDER BY id) || (SELECT max(number) FROM audit.history) FROM plan.plan p");
    }

    private String slug(String sql) {
        return jdbc.sql(sql).query(String.class).single();
    }

    private void state(String state, String which) {
        changes.by(
                Author.of("planner"),
                () -> jdbc.sql("UPDATE plan.plan SET state = nullif(:state, '') " + which)
                        .param("state", state)
                        .update());
    }
}
