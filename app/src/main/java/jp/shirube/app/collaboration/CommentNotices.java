package jp.shirube.app.collaboration;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import jp.shirube.app.collaboration.NoticeWriting.News;
import org.springframework.stereotype.Component;

/** Tells of comments at once, in the transaction that writes them: those who are called, and those who watch or whose project it is. */
@Component
class CommentNotices {
    private final Audience audience;
    private final Topics topics;
    private final NoticeWriting writing;

    CommentNotices(Audience audience, Topics topics, NoticeWriting writing) {
        this.audience = audience;
        this.topics = topics;
        this.writing = writing;
    }

    /**
     * Tells of a comment; nobody twice, and never its author.
     *
     * @param before who was called in it before it was changed; others were told when it was written
     * @return how many people
     */
    int tell(Topic topic, Comment comment, List<String> before) {
        Set<String> called = new HashSet<>(comment.mentions());
        before.forEach(called::remove);
        called.remove(comment.author());
        called.removeIf(login -> !audience.sees(login, topic.row()));
        called.forEach(login -> writing.write(login, news(NoticeKind.MENTION, topic, comment), comment.id()));
        if (comment.edited() != null) {
            return called.size();
        }
        Set<String> others = audience.of(topic.plan()).to(topic.row(), topics.key(topic.row()), comment.author());
        others.removeAll(called);
        others.forEach(login -> writing.write(login, news(NoticeKind.COMMENT, topic, comment), comment.id()));
        return called.size() + others.size();
    }

    private static News news(NoticeKind kind, Topic topic, Comment comment) {
        return new News(
                kind,
                topic.row(),
                comment.author(),
                Objects.requireNonNullElse(comment.edited(), comment.written()),
                0,
                1);
    }
}
