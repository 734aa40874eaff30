package jp.shirube.app.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.List;
import jp.shirube.app.access.Role;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.intake.FileImports;
import jp.shirube.app.testing.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;

/** The pages of working together, as each role gets them. */
@SpringBootTest(properties = "shirube.town=together")
@AutoConfigureMockMvc
@DirtiesContext
class TogetherPagesModuleTest {
    @Autowired
    private MockMvc web;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Changes changes;

    @Autowired
    private FileImports imports;

    @Autowired
    private Topics topics;

    @Autowired
    private Comments comments;

    @Autowired
    private Notices notices;

    private Town town;
    private Topic project;

    @BeforeEach
    void build() {
        town = new Town(jdbc, changes, imports);
        project = topics.get(town.project(true));
    }

    private String page(String path, String login) throws Exception {
        MockHttpServletResponse answer =
                web.perform(get(path).with(SignedIn.as(login))).andReturn().getResponse();
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return answer.getContentAsString(StandardCharsets.UTF_8);
    }

    private MockHttpServletResponse send(String path, String login, String... parameters) throws Exception {
        var request = post(path).with(SignedIn.as(login)).with(csrf());
        for (int at = 0; at < parameters.length; at += 2) {
            request.param(parameters[at], parameters[at + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private static String on(RowRef row) {
        return "/" + row.table() + "/" + row.id();
    }

    @Test
    void aCommentIsShownWithItsWordsAsTextAndLeadsBackToItself() throws Exception {
        MockHttpServletResponse sent =
                send("/staff/comments/on" + on(project.row()), "hanako", "words", "<script>alert(1)</script>\n@taro");
        assertThat(sent.getStatus()).isEqualTo(302);
        assertThat(sent.getRedirectedUrl()).startsWith(project.path() + "#comment-");

        assertThat(page(project.path(), "taro"))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;")
                .doesNotContain("<script>alert(1)")
                .contains("宛先：見本 太郎")
                .contains("意見をのせる");
        assertThat(page("/staff", "taro")).contains("&lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void whatIsWrongWithACommentIsSaidAndTheWordsStay() throws Exception {
        town.open("hana1", "", Role.ENTRY, "見本 花");
        town.open("hana2", "", Role.ENTRY, "見本 花");
        MockHttpServletResponse sent = send("/staff/comments/on" + on(project.row()), "hanako", "words", "@見本 花 へ");
        assertThat(sent.getStatus()).isEqualTo(422);
        assertThat(sent.getContentAsString(StandardCharsets.UTF_8)).contains("@見本 花 へ", "二人以上います");
    }

    @Test
    void whoeverMayOnlyReadReadsCommentsAndWritesNone() throws Exception {
        town.state("adopted");
        long comment = comments.write(project.row(), "庁内の話", "hanako");

        assertThat(page(project.path(), "giin")).contains("庁内の話").doesNotContain("意見をのせる", "返事をのせる");
        for (String path : List.of(
                "/staff/comments/on" + on(project.row()),
                "/staff/comments/" + comment + "/answer",
                "/staff/comments/" + comment + "/edit",
                "/staff/comments/" + comment + "/withdraw",
                "/staff/comments/" + comment + "/resolve")) {
            assertThat(send(path, "giin", "words", "x").getStatus()).as(path).isEqualTo(403);
        }
        assertThat(web.perform(get("/staff/colleagues").with(SignedIn.as("giin")))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    @Test
    void anothersCommentIsNeitherChangedNorWithdrawn() throws Exception {
        long comment = comments.write(project.row(), "わたしの文", "hanako");
        assertThat(send("/staff/comments/" + comment + "/edit", "taro", "words", "べつの文")
                        .getStatus())
                .isEqualTo(422);
        assertThat(send("/staff/comments/" + comment + "/withdraw", "taro").getStatus())
                .isEqualTo(409);
        assertThat(comments.get(comment).words()).isEqualTo("わたしの文");
    }

    @Test
    void aCommentOnASectionStandsOnThePageOfItsNodeWithItsHeading() throws Exception {
        Topic section = topics.get(new RowRef(
                Topics.SECTION,
                jdbc.sql("SELECT min(id) FROM plan.section").query(Long.class).single()));
        comments.write(section.row(), "この文について", "hanako");
        assertThat(page(section.path(), "hanako")).contains("この文について", "について</p>");
    }

    @Test
    void theFrontPageTellsEachRoleWhatWaitsForIt() throws Exception {
        comments.write(project.row(), "@taro 額を確かめてください", "hanako");
        town.open("kanri", "", Role.ADMINISTRATOR, "見本 管理");
        town.open("shinjin", "", Role.ENTRY, "見本 新人");
        jdbc.sql("UPDATE access.password SET must_change = TRUE WHERE account_id ="
                        + " (SELECT id FROM access.account WHERE login = 'shinjin')")
                .update();
        changes.by(
                Author.of("test"),
                () -> jdbc.sql("UPDATE project.department d SET retired_at = now() FROM project.project p"
                                + " WHERE p.id = :id AND d.plan_id = p.plan_id AND d.project_key = p.key")
                        .param("id", town.project(false).id())
                        .update());

        assertThat(page("/staff", "taro")).contains("返事を待っている意見", project.title(), "あなた宛て");
        assertThat(page("/staff", "hanako")).contains("計画ごとの気づき", "担当課なし 1事業").doesNotContain("利用者の確認");
        assertThat(page("/staff", "kanri")).contains("利用者の確認", "見本 新人", "初めのパスワードのまま");
        assertThat(page("/staff", "giin")).contains("いま、あなたを待っているものはありません");
    }

    @Test
    void aChangeProposalWaitsForThoseWhoDecideAndIsCommentedOn() throws Exception {
        changes.by(
                Author.of("taro"),
                () -> jdbc.sql("INSERT INTO planning.change_proposal (plan, title, reason, opened_by, opened_at)"
                                + " VALUES (:plan, '秋の見直し', 'わけ', 'taro', now())")
                        .param("plan", town.plan().id())
                        .update());
        Topic proposal = topics.get(new RowRef(
                Topics.PROPOSAL,
                jdbc.sql("SELECT max(id) FROM planning.change_proposal")
                        .query(Long.class)
                        .single()));
        assertThat(page("/staff", "hanako")).doesNotContain("検討中の変更案");
        send("/staff/comments/on" + on(proposal.row()), "hanako", "words", "@taro この案について");
        assertThat(page(proposal.path(), "taro")).contains("この案について", "意見をのせる");
        assertThat(notices.list("taro", true, 1))
                .singleElement()
                .extracting(Notice::path)
                .asString()
                .startsWith(proposal.path());
    }

    @Test
    void projectsWithUndecidedValuesWaitForTheirDivisionAlone() throws Exception {
        changes.by(
                Author.of("test"),
                () -> jdbc.sql("UPDATE project.cost c SET state = 'placeholder', amount = NULL FROM project.project p"
                                + " WHERE p.id = :id AND c.plan_id = p.plan_id AND c.project_key = p.key")
                        .param("id", project.row().id())
                        .update());
        assertThat(page("/staff", "taro")).contains("確かめる事業", "未定の値");
        town.open("other", "総務課", Role.ENTRY, "見本 総務");
        assertThat(page("/staff", "other")).doesNotContain(project.title());
    }

    @Test
    void aNoticeLeadsToWhatItTellsOfAndIsReadFromThenOn() throws Exception {
        comments.write(project.row(), "@taro どうぞ", "hanako");
        assertThat(page("/staff/plans", "taro")).contains("未読 1件");
        long notice = notices.list("taro", true, 1).get(0).id();

        assertThat(web.perform(get("/staff/notices/" + notice).with(SignedIn.as("jiro")))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .isEqualTo("/staff/notices");
        assertThat(notices.unread("taro")).as("another's notice stays unread").isEqualTo(1);
        assertThat(web.perform(get("/staff/notices/" + notice).with(SignedIn.as("taro")))
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl())
                .startsWith(project.path());
        assertThat(notices.unread("taro")).isZero();
    }

    @Test
    void whoIsHereIsSeenByOthersForNinetySeconds() throws Exception {
        String path = "/staff/presence" + on(project.row());
        send(path, "hanako", "editing", "true");
        assertThat(send(path, "taro").getContentAsString(StandardCharsets.UTF_8))
                .contains("編集している人", "Hanako")
                .doesNotContain("見本 太郎");
        assertThat(send(path, "hanako").getContentAsString(StandardCharsets.UTF_8))
                .contains("いま見ている人", "見本 太郎（こども課）");

        jdbc.sql("UPDATE collaboration.presence SET seen_at = seen_at - interval '91 seconds'")
                .update();
        assertThat(send(path, "taro").getContentAsString(StandardCharsets.UTF_8))
                .doesNotContain("Hanako");
    }

    @Test
    void whatIsWatchedIsListedAndEnded() throws Exception {
        send("/staff/watches" + on(project.row()), "taro");
        assertThat(page("/staff/watches", "taro")).contains(project.title());
        assertThat(page(project.path(), "taro")).contains("見守り中");
        send("/staff/watches" + on(project.row()) + "/end", "taro", "list", "1");
        assertThat(page("/staff/watches", "taro")).doesNotContain(project.title());
    }

    @Test
    void aPageOfThePastHasNothingToPress() throws Exception {
        comments.write(project.row(), "その日の意見", "hanako");
        Thread.sleep(1100);
        String now = java.time.Instant.now(java.time.Clock.systemUTC())
                .truncatedTo(java.time.temporal.ChronoUnit.SECONDS)
                .toString();
        assertThat(page("/staff/at/" + now + project.path().substring("/staff".length()), "hanako"))
                .contains("その日の意見")
                .doesNotContain("意見をのせる", "class=\"presence\"", "/staff/watches/");
    }
}
