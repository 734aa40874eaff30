package jp.shirube.app.collaboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Past;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.intake.FileImports;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;

/** Comments are written, answered, changed, withdrawn and settled; those concerned are told, and nobody else. */
@SpringBootTest(properties = "shirube.town=comments")
@DirtiesContext
class CommentModuleTest {
    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Changes changes;

    @Autowired
    private FileImports imports;

    @Autowired
    private Comments comments;

    @Autowired
    private Watches watches;

    @Autowired
    private Notices notices;

    @Autowired
    private Past past;

    private Town town;
    private RowRef project;

    @BeforeEach
    void build() {
        town = new Town(jdbc, changes, imports);
        project = town.project(true);
    }

    private List<NoticeKind> told(String login) {
        return notices.list(login, false, 50).stream().map(Notice::kind).toList();
    }

    @Test
    void whoeverIsCalledIsToldOnceAndTheDivisionOfTheProjectIsToldToo() {
        comments.write(project, "@見本 次郎 この額でよいでしょうか", "hanako");

        assertThat(told("jiro")).containsExactly(NoticeKind.MENTION);
        assertThat(told("taro")).containsExactly(NoticeKind.COMMENT);
        assertThat(told("hanako")).isEmpty();
        assertThat(notices.list("jiro", true, 1).get(0).words()).contains("この額でよいでしょうか");
    }

    @Test
    void whoeverCommentsWatchesAndHearsTheAnswer() {
        long first = comments.write(project, "どうでしょうか", "hanako");
        comments.answer(first, "よいと思います", "taro");

        assertThat(watches.stands(project, "hanako")).isTrue();
        assertThat(told("hanako")).containsExactly(NoticeKind.COMMENT);
        assertThat(comments.list(List.of(project)))
                .singleElement()
                .satisfies(thread -> assertThat(thread.answers()).hasSize(1));
    }

    @Test
    void nobodyIsToldOfWhatTheyMayNotSee() {
        town.state("draft");
        watches.begin(town.plan(), "giin");
        comments.write(project, "@giin ご覧ください", "hanako");
        assertThat(told("giin")).isEmpty();

        town.state("proposal");
        comments.write(project, "@giin ご覧ください", "hanako");
        assertThat(told("giin")).containsExactly(NoticeKind.MENTION);

        town.state("draft");
        assertThat(notices.list("giin", false, 1)).singleElement().satisfies(notice -> {
            assertThat(notice.about()).isNull();
            assertThat(notice.words()).isEmpty();
        });
    }

    @Test
    void onlyTheAuthorChangesAndWithdrawsAndTheWordsStayInTheHistory() {
        long comment = comments.write(project, "はじめの文", "hanako");

        assertThatThrownBy(() -> comments.rewrite(comment, "別の文", "taro")).isInstanceOf(CommentRefused.class);
        assertThatThrownBy(() -> comments.withdraw(comment, "taro")).isInstanceOf(CommentRefused.class);
        comments.rewrite(comment, "直した文 @taro", "hanako");
        comments.withdraw(comment, "hanako");

        assertThat(comments.get(comment).withdrawn()).isNotNull();
        assertThat(told("taro")).contains(NoticeKind.MENTION);
        assertThat(jdbc.sql("SELECT string_agg(after ->> 'words', '/' ORDER BY number) FROM audit.history"
                                + " WHERE table_name = 'collaboration.comment' AND row_id = :id")
                        .param("id", comment)
                        .query(String.class)
                        .single())
                .startsWith("はじめの文/直した文");
        assertThatThrownBy(() -> comments.rewrite(comment, "もう一度", "hanako")).isInstanceOf(CommentRefused.class);
    }

    @Test
    void aSettledThreadWaitsForNobodyUntilSomebodyAnswers() {
        long thread = comments.write(project, "@taro お願いします", "hanako");
        assertThat(comments.calling("taro")).hasSize(1);
        comments.resolve(thread, "hanako");
        assertThat(comments.calling("taro")).isEmpty();
        comments.answer(thread, "まだです", "jiro");
        assertThat(comments.calling("taro")).hasSize(1);
        comments.answer(thread, "しました", "taro");
        assertThat(comments.calling("taro")).isEmpty();
    }

    @Test
    void aCommentOnAProjectWaitsForItsDivision() {
        comments.write(project, "確かめてください", "jiro");
        assertThat(comments.ofDivisions(List.of(Town.DIVISION), "taro")).hasSize(1);
        assertThat(comments.ofDivisions(List.of("総務課"), "taro")).isEmpty();
    }

    @Test
    void nothingAndTooMuchAreRefusedAndWriteNothing() {
        assertThatThrownBy(() -> comments.write(project, " \n ", "hanako")).isInstanceOf(CommentRefused.class);
        assertThatThrownBy(() -> comments.write(project, "あ".repeat(Comments.LONGEST + 1), "hanako"))
                .isInstanceOf(CommentRefused.class);
        assertThatThrownBy(() -> comments.write(new RowRef("access.account", 1), "文", "hanako"))
                .isInstanceOf(NoSuchTopic.class);
        assertThat(comments.list(List.of(project))).isEmpty();
    }

    @Test
    void thePastHasTheCommentsOfItsTime() {
        long comment = comments.write(project, "その日の文", "hanako");
        Instant then = jdbc.sql("SELECT clock_timestamp()")
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
        comments.withdraw(comment, "hanako");

        past.at(
                then,
                () -> assertThat(comments.list(List.of(project)).get(0).first().withdrawn())
                        .isNull());
    }
}
