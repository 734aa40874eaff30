package jp.shirube.app.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.testing.TestStaff;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Walks every endpoint as every role in every phase, and compares each answer with the printed table of rights. */
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import(EveryEndpointTest.DoorStep.class)
class EveryEndpointTest {
    private static final String OWN_DIVISION = "こども課";
    private static final Map<Phase, String> STATES =
            Map.of(Phase.UNSTATED, "", Phase.DRAFT, "draft", Phase.PROPOSAL, "proposal", Phase.ADOPTED, "adopted");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping mapping;

    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Changes changes;

    @Autowired
    private FileImports imports;

    @Autowired
    private AccessWords words;

    @Test
    void everyEndpointDeclaresWhatItNeeds() {
        TreeSet<String> silent = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, method) -> {
            boolean declared =
                    Declared.needs(method).isPresent() || Declared.openToStaff(method) || Declared.openToAll(method);
            if (method.getBeanType().getName().startsWith("jp.shirube") && !declared) {
                silent.add(method.getShortLogMessage());
            }
        });
        assertThat(silent)
                .as("endpoints without @Needs, @OpenToStaff or @OpenToAll")
                .isEmpty();
    }

    @Test
    void nothingBelowStaffIsOpenToAll() {
        mapping.getHandlerMethods().forEach((info, method) -> {
            if (Declared.openToAll(method)) {
                assertThat(info.getPatternValues()).noneMatch(path -> path.startsWith("/staff"));
            }
        });
    }

    @Test
    void everyEndpointAnswersEveryRoleInEveryPhaseAsTheTableSays() throws Exception {
        PrintedTable table = new PrintedTable();
        Places places = hold();
        for (Role role : Role.values()) {
            TestStaff.open(jdbc, "walk-" + role.name().toLowerCase(), OWN_DIVISION, role);
        }
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Phase phase : Phase.values()) {
            changes.by(
                    Author.of("walker"),
                    () -> jdbc.sql("UPDATE plan.plan SET state = nullif(:state, '')")
                            .param("state", STATES.get(phase))
                            .update());
            for (Map.Entry<RequestMappingInfo, HandlerMethod> endpoint :
                    mapping.getHandlerMethods().entrySet()) {
                Needs needs = Declared.needs(endpoint.getValue()).orElse(null);
                if (needs == null) {
                    continue;
                }
                for (Place place : places.of(pattern(endpoint.getKey()))) {
                    for (Role role : Role.values()) {
                        boolean allowed = expected(table, needs, place, role, phase);
                        int status = status(endpoint.getKey(), place.address(), role);
                        asked++;
                        if (status != (allowed ? 202 : 403)) {
                            wrong.add(role + " " + phase + " " + endpoint.getKey() + " " + place + ": " + status);
                        }
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).isGreaterThan(2000);
    }

    private boolean expected(PrintedTable table, Needs needs, Place place, Role role, Phase phase) {
        Thing thing = needs.thing() == Thing.OF_ROW ? place.thing() : needs.thing();
        return table.allows(
                words.of(role),
                words.of(needs.value()),
                words.of(thing),
                place.ofPlan() ? words.of(phase) : "",
                place.own());
    }

    private int status(RequestMappingInfo info, String address, Role role) throws Exception {
        boolean post = info.getMethodsCondition().getMethods().stream()
                .anyMatch(each -> each.name().equals("POST"));
        return web.perform(request(post ? HttpMethod.POST : HttpMethod.GET, address)
                        .accept("application/json")
                        .with(csrf())
                        .with(authentication(UsernamePasswordAuthenticationToken.authenticated(
                                new Staff("walk-" + role.name().toLowerCase(), "Walker", OWN_DIVISION),
                                null,
                                List.of(new SimpleGrantedAuthority("ROLE_STAFF"))))))
                .andReturn()
                .getResponse()
                .getStatus();
    }

    private static String pattern(RequestMappingInfo info) {
        return info.getPatternValues().iterator().next();
    }

    private Places hold() {
        imports.add(Path.of("..", "samples", "good", "mihon-jisshi-keikaku.txt"), "walker");
        imports.add(Path.of("..", "samples", "good", "mihon-sogo-senryaku.txt"), "walker");
        changes.by(Author.of("walker"), this::enterResults);
        return new Places(jdbc, OWN_DIVISION);
    }

    /** Two results, one of them to be entered by the walker's division. */
    private int enterResults() {
        jdbc.sql("UPDATE indicator.indicator SET owner_division = :own WHERE id = (SELECT min(id) FROM"
                        + " indicator.indicator WHERE project_key IS NULL)")
                .param("own", OWN_DIVISION)
                .update();
        return jdbc.sql("INSERT INTO indicator.actual (plan_id, key, position, indicator_key, year, value_state,"
                        + " value_text) SELECT plan_id, key || '|2025', 0, key, 2025, 'none', ''"
                        + " FROM indicator.indicator WHERE project_key IS NULL ORDER BY id LIMIT 2")
                .update();
    }

    /** Stops every request that rights let pass, so that the walk changes nothing. */
    @TestConfiguration
    static class DoorStep implements WebMvcConfigurer {
        @Override
        public void addInterceptors(InterceptorRegistry registry) {
            registry.addInterceptor(new HandlerInterceptor() {
                        @Override
                        public boolean preHandle(
                                HttpServletRequest request, HttpServletResponse response, Object handler) {
                            response.setStatus(HttpServletResponse.SC_ACCEPTED);
                            return false;
                        }
                    })
                    .order(1);
        }
    }
}
