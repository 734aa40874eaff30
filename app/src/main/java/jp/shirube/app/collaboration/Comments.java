package jp.shirube.app.collaboration;

import java.sql.Types;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.RowRef;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Comments（意見） on plans, nodes, sections, projects and indicators, with answers of one level. Words are never lost: what was changed or withdrawn
 * stays in the history.
 */
@Component
public class Comments {
    /** Characters. */
    static final int LONGEST = 4000;

    private final JdbcClient jdbc;
    private final Changes changes;
    private final StoredComments stored;
    private final Topics topics;
    private final Colleagues colleagues;
    private final Watches watches;
    private final CommentNotices notices;
    private final Clock clock;

    Comments(
            JdbcClient jdbc,
            Changes changes,
            StoredComments stored,
            Topics topics,
            Colleagues colleagues,
            Watches watches,
            CommentNotices notices,
            Clock clock) {
        this.jdbc = jdbc;
        this.changes = changes;
        this.stored = stored;
        this.topics = topics;
        this.colleagues = colleagues;
        this.watches = watches;
        this.notices = notices;
        this.clock = clock;
    }

    /**
     * One comment.
     *
     * @throws NoSuchComment where there is none
     */
    public Comment get(long comment) {
        return stored.find(comment).orElseThrow(NoSuchComment::new);
    }

    /** What was said about the rows, by thread, oldest first. */
    public List<CommentThread> list(List<RowRef> about) {
        return stored.threads(about);
    }

    /** Open threads in which a person is called and that somebody else wrote to last; oldest first. */
    public List<CommentThread> calling(String login) {
        return stored
                .open(
                        "EXISTS (SELECT 1 FROM collaboration.comment m WHERE coalesce(m.answers, m.id) = f.id"
                                + " AND m.withdrawn_at IS NULL AND :login = ANY (m.mentions))",
                        Map.of("login", login))
                .stream()
                .filter(CommentThread::open)
                .filter(thread -> !last(thread).author().equals(login))
                .toList();
    }

    /** Open threads about projects of these divisions that somebody else wrote to last; oldest first. */
    public List<CommentThread> ofDivisions(List<String> divisions, String login) {
        return stored
                .open(
                        "f.about_table = 'project.project' AND EXISTS (SELECT 1 FROM project.project p"
                                + " JOIN project.department d ON d.plan_id = p.plan_id AND d.project_key = p.key"
                                + " LEFT JOIN organization.division v ON v.id = d.division_id"
                                + " WHERE p.id = f.about_row AND d.retired_at IS NULL"
                                + " AND (d.name = ANY (:divisions) OR v.name = ANY (:divisions)))",
                        Map.of("divisions", divisions.toArray(String[]::new)))
                .stream()
                .filter(CommentThread::open)
                .filter(thread -> !last(thread).author().equals(login))
                .toList();
    }

    /** The last comment of a thread that stands; the first where none does. */
    private static Comment last(CommentThread thread) {
        List<Comment> all = new ArrayList<>(List.of(thread.first()));
        all.addAll(thread.answers());
        return all.stream()
                .filter(each -> each.withdrawn() == null)
                .reduce((one, other) -> other)
                .orElse(thread.first());
    }

    /**
     * Begins a thread. Its author watches the row from now on.
     *
     * @return number of the comment
     * @throws CommentRefused where the words are none or too many, or call a name that several people have
     */
    public long write(RowRef about, String words, String login) {
        return write(topics.get(about), null, words, login);
    }

    /** Answers in a thread; a settled one is open again. */
    public long answer(long thread, String words, String login) {
        Comment first = get(thread);
        if (first.answers() != null) {
            throw new CommentRefused("thread");
        }
        return write(topics.get(first.about()), first, words, login);
    }

    private long write(Topic topic, @Nullable Comment first, String words, String login) {
        String said = said(words);
        List<String> called = Mentions.in(said, colleagues.list());
        return changes.by(Author.of(login), () -> {
            long id = jdbc.sql("INSERT INTO collaboration.comment (about_table, about_row, of_plan, answers, author,"
                            + " words, mentions, written_at) VALUES (:table, :row, :plan, :answers, :login, :words,"
                            + " :mentions, :now) RETURNING id")
                    .param("table", topic.row().table())
                    .param("row", topic.row().id())
                    .param("plan", topic.plan())
                    .param("answers", first == null ? null : first.id(), Types.BIGINT)
                    .param("login", login)
                    .param("words", said)
                    .param("mentions", called.toArray(String[]::new))
                    .param("now", OffsetDateTime.now(clock))
                    .query(Long.class)
                    .single();
            if (first != null && stored.lock(first.id()).resolved() != null) {
                settle(first.id(), null);
            }
            watches.begin(topic.row(), login);
            notices.tell(topic, get(id), List.of());
            return id;
        });
    }

    /**
     * Changes one's own words.
     *
     * @throws CommentRefused where it is another's, or was withdrawn
     */
    public void rewrite(long comment, String words, String login) {
        String said = said(words);
        List<String> called = Mentions.in(said, colleagues.list());
        changes.by(Author.of(login), () -> {
            Comment before = own(comment, login);
            jdbc.sql("UPDATE collaboration.comment SET words = :words, mentions = :mentions, edited_at = :now"
                            + " WHERE id = :id AND words <> :words")
                    .param("words", said)
                    .param("mentions", called.toArray(String[]::new))
                    .param("now", OffsetDateTime.now(clock))
                    .param("id", comment)
                    .update();
            return topics.find(before.about())
                    .map(topic -> notices.tell(topic, get(comment), before.mentions()))
                    .orElse(0);
        });
    }

    /** Withdraws one's own comment: its place stays, its words are no longer shown. */
    public void withdraw(long comment, String login) {
        changes.by(Author.of(login), () -> {
            own(comment, login);
            return jdbc.sql("UPDATE collaboration.comment SET withdrawn_at = :now WHERE id = :id")
                    .param("now", OffsetDateTime.now(clock))
                    .param("id", comment)
                    .update();
        });
    }

    /** Settles a thread（済）. */
    public void resolve(long thread, String login) {
        changes.by(Author.of(login), () -> settle(stored.lock(thread).thread(), login));
    }

    /** Opens a settled thread again. */
    public void reopen(long thread, String login) {
        changes.by(Author.of(login), () -> settle(stored.lock(thread).thread(), null));
    }

    private int settle(long thread, @Nullable String by) {
        return jdbc.sql("UPDATE collaboration.comment SET resolved_by = :by, resolved_at = :at WHERE id = :id"
                        + " AND (resolved_by IS NULL) <> (:by::text IS NULL)")
                .param("by", by, Types.VARCHAR)
                .param("at", by == null ? null : OffsetDateTime.now(clock), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", thread)
                .update();
    }

    private Comment own(long comment, String login) {
        Comment standing = stored.lock(comment);
        if (!standing.author().equals(login)) {
            throw new CommentRefused("other");
        }
        if (standing.withdrawn() != null) {
            throw new CommentRefused("withdrawn");
        }
        return standing;
    }

    private static String said(String words) {
        String said = words.strip().replace("\r\n", "\n");
        if (said.isEmpty()) {
            throw new CommentRefused("empty");
        }
        if (said.length() > LONGEST) {
            throw new CommentRefused("long", String.valueOf(said.length()), String.valueOf(LONGEST));
        }
        return said;
    }
}
