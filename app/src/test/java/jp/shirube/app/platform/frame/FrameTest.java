package jp.shirube.app.platform.frame;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import jp.shirube.app.access.OpenToAll;
import jp.shirube.app.platform.Refusal;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.StaffTab;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.bind.annotation.GetMapping;

@SpringBootTest(properties = {"shirube.town=みほん町", "shirube.upload-limit=1KB"})
@AutoConfigureMockMvc
@Import(FrameTest.Room.class)
class FrameTest {
    @Autowired
    private MockMvc web;

    @Test
    void theStaffFrameShowsTownPersonAndTheTabsOfTheRoomsInOrder() throws Exception {
        web.perform(get("/staff").with(planner()))
                .andExpect(content().string(containsString("みほん町")))
                .andExpect(content().string(containsString("Hanako")))
                .andExpect(content().string(matchesRegex("(?s).*/staff/first\".*/staff/second\".*")));
    }

    @Test
    void aRefusalIsAPageForPeople() throws Exception {
        web.perform(get("/portal/refused").accept(MediaType.TEXT_HTML))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("bogus")))
                .andExpect(content().string(containsString("</html>")));
    }

    @Test
    void aRefusalIsProblemJsonForPrograms() throws Exception {
        web.perform(get("/portal/refused").accept(MediaType.APPLICATION_JSON))
                .andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.title").value("Refused"))
                .andExpect(jsonPath("$.detail").value(containsString("bogus")));
    }

    @Test
    void anUploadOverTheLimitIsCalledTooLarge() throws Exception {
        web.perform(post("/staff/upload").with(planner()).content(new byte[1025]))
                .andExpect(status().isContentTooLarge());
    }

    private static RequestPostProcessor planner() {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(
                new Staff("hanako", "Hanako", "Planning"), null, List.of(new SimpleGrantedAuthority("ROLE_STAFF"))));
    }

    @TestConfiguration
    @Import(RefusingController.class)
    static class Room {
        @Bean
        StaffTab second() {
            return new StaffTab(20, "second", "/staff/second", "product");
        }

        @Bean
        StaffTab first() {
            return new StaffTab(10, "first", "/staff/first", "product");
        }
    }

    @OpenToAll
    @Controller
    static class RefusingController {
        @GetMapping("/portal/refused")
        String refuse() {
            throw new Refused();
        }
    }

    static final class Refused extends Refusal {
        Refused() {
            super("platform", "command.unknown", "bogus");
        }
    }
}
