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
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jp.shirube.app.plan.Plans;
import jp.shirube.app.testing.SignedIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

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
        int held = plans.list().size();
        String review = handIn(paper);
        assertThat(page(review)).contains("読み取りを確かめる", "新しい計画です", "m-h", "checked");
        assertThat(plans.list()).hasSize(held);

        send(review + "/decide", "sure", review);
        send(review + "/decide", "later", "/staff/intakes");
        assertThat(page(review + "/confirm")).contains("選んだものがありません");
        send(review + "/decide", "sure", review);
        assertThat(page(review + "/confirm")).contains("計画に反映する");
        web.perform(post(review + "/take").with(SignedIn.hanako()).with(csrf()))
                .andExpect(redirectedUrl(review + "/result"));
        assertThat(page(review + "/result")).contains("反映しました");
        assertThat(plans.list()).hasSize(held + 1);

        String changed = handIn(paper.replace("42,600\t42,600", "42,600\t42,700"));
        assertThat(changed).isNotEqualTo(review);
        assertThat(page(changed)).contains("いまの計画と比べています", "変更");
    }

    @Test
    void aProposalIsDeclinedAfterAskingBackAndBroughtBackAndTheOriginalIsReadAgain() throws Exception {
        String paper = Files.readString(Path.of("../samples/good/mihon-sogo-senryaku.txt"));
        String first = handIn(paper);
        send(first + "/decide", "sure", first);
        web.perform(post(first + "/take").with(SignedIn.hanako()).with(csrf()));
        String review = handIn(paper.replaceFirst("(\\d)人", "$17人"));
        Matcher box = Pattern.compile("name=\"take\"[^>]*value=\"(\\d+)\"").matcher(page(review));
        assertThat(box.find()).isTrue();

        String asked = body(post(review + "/declining").param("one", box.group(1)));
        assertThat(asked).contains("提案を見送る", "name=\"chosen\" value=\"" + box.group(1) + "\"", "同じ内容は");
        assertThat(page(review)).doesNotContain("id=\"declined\"");
        web.perform(post(review + "/decline")
                        .param("chosen", box.group(1))
                        .param("reason", "町の資料のほうが正しい")
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(redirectedUrl(review));
        assertThat(page(review)).contains("id=\"declined\"", "町の資料のほうが正しい", "hanako");

        String again = Objects.requireNonNull(
                web.perform(post(review + "/again").with(SignedIn.hanako()).with(csrf()))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl());
        assertThat(again).isNotEqualTo(review);
        String read = page(again);
        assertThat(read).contains("町の資料のほうが正しい");
        Matcher declined =
                Pattern.compile("name=\"chosen\"[^>]*value=\"(\\d+)\"").matcher(read);
        assertThat(declined.find()).isTrue();
        web.perform(post(again + "/bring-back")
                        .param("chosen", declined.group(1))
                        .with(SignedIn.hanako())
                        .with(csrf()))
                .andExpect(redirectedUrl(again));
        assertThat(page(again)).doesNotContain("id=\"declined\"").contains("id=\"p" + declined.group(1) + "\"");
    }

    @Test
    void proposalsAreDeclinedByGroupAndByBranchAndWhatIsTickedBesideStaysTicked() throws Exception {
        String paper = Files.readString(Path.of("../samples/good/mihon-sakutei-hoshin.txt"));
        String review = handIn(paper);
        List<String> boxes = values("take", page(review));
        assertThat(boxes).hasSizeGreaterThan(3);

        String group = body(post(review + "/declining").param("take", boxes.get(0), boxes.get(1)));
        assertThat(values("chosen", group)).containsExactly(boxes.get(0), boxes.get(1));
        assertThat(page(review + "/confirm")).contains("選んだものがありません");

        String one = body(post(review + "/declining").param("one", boxes.get(2)).param("take", boxes.get(3)));
        assertThat(values("chosen", one)).containsExactly(boxes.get(2));
        assertThat(page(review + "/confirm")).contains("次の 1件を計画に反映します");

        List<String> branches = values("branch", page(review));
        String branch = body(post(review + "/declining").param("branch", branches.get(0)));
        assertThat(values("chosen", branch)).isNotEmpty().hasSizeLessThan(boxes.size());

        web.perform(post(review + "/declining").with(SignedIn.hanako()).with(csrf()))
                .andExpect(redirectedUrl(review));
        web.perform(post(review + "/bring-back").with(SignedIn.hanako()).with(csrf()))
                .andExpect(redirectedUrl(review));
        assertThat(page(review)).doesNotContain("id=\"declined\"");
    }

    private static List<String> values(String name, String page) {
        return Pattern.compile("name=\"" + name + "\"[^>]*value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void whatADecisionPageAsksForNeedsASignInAndTheTokenOfThePage() throws Exception {
        for (String step : List.of("declining", "decline", "bring-back", "again", "decide", "take")) {
            String address = "/staff/intakes/1/" + step;
            web.perform(post(address).param("chosen", "1").with(SignedIn.hanako()))
                    .andExpect(status().isForbidden());
            web.perform(post(address).param("chosen", "1").with(csrf())).andExpect(redirectedUrl("/sign-in"));
        }
        web.perform(post("/staff/intakes/999/again").with(SignedIn.hanako()).with(csrf()))
                .andExpect(status().isNotFound());
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

    private String body(MockHttpServletRequestBuilder request) throws Exception {
        return web.perform(request.with(SignedIn.hanako()).with(csrf()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
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
