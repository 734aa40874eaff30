package jp.shirube.app.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

@SpringBootTest(properties = "shirube.town=review")
@AutoConfigureMockMvc
@DirtiesContext
class ReviewModuleTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private Plans plans;

    @Test
    void aDocumentIsHandedInLookedAtAndTakenAndAChangedOneProposes() throws Exception {
        String paper = Files.readString(Path.of("../samples/good/mihon-ken-kyosei-vision.txt"));
        String review = handIn(paper);
        assertThat(page(review)).contains("読み取りを確かめる", "新しい計画です", "m-h", "checked");
        assertThat(plans.list()).isEmpty();

        send(review + "/decide", "sure", review);
        send(review + "/decide", "later", "/staff/intakes");
        assertThat(page(review + "/confirm")).contains("選んだものがありません");
        send(review + "/decide", "sure", review);
        assertThat(page(review + "/confirm")).contains("計画に反映する");
        web.perform(post(review + "/take").with(SignedIn.hanako()).with(csrf()))
                .andExpect(redirectedUrl(review + "/result"));
        assertThat(page(review + "/result")).contains("反映しました");
        assertThat(plans.list()).hasSize(1);

        String changed = handIn(paper.replace("42,600\t42,600", "42,600\t42,700"));
        assertThat(changed).isNotEqualTo(review);
        assertThat(page(changed)).contains("いまの計画と比べています", "変更");
    }

    @Test
    void aFileThatIsNoPlanIsRefusedWithWhatToDoAndNothingIsKept() throws Exception {
        String page = web.perform(multipart("/staff/intakes")
                        .file(new MockMultipartFile("document", "empty.txt", "text/plain", new byte[0]))
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        assertThat(page).contains("empty.txt", "中身がありません", "role=\"alert\"");
        assertThat(page("/staff/intakes")).doesNotContain("empty.txt");
    }

    private String handIn(String paper) throws Exception {
        return Objects.requireNonNull(web.perform(multipart("/staff/intakes")
                        .file(new MockMultipartFile(
                                "document", "vision.txt", "text/plain", paper.getBytes(StandardCharsets.UTF_8)))
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andReturn()
                .getResponse()
                .getRedirectedUrl());
    }

    private void send(String address, String step, String onward) throws Exception {
        web.perform(post(address).param("step", step).with(SignedIn.hanako()).with(csrf()))
                .andExpect(redirectedUrl(onward));
    }

    private String page(String address) throws Exception {
        return web.perform(get(address).with(SignedIn.hanako()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
