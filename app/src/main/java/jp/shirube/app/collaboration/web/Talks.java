package jp.shirube.app.collaboration.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.collaboration.Colleagues;
import jp.shirube.app.collaboration.Comment;
import jp.shirube.app.collaboration.CommentThread;
import jp.shirube.app.collaboration.Comments;
import jp.shirube.app.collaboration.Topic;
import jp.shirube.app.collaboration.Topics;
import jp.shirube.app.collaboration.Watches;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.platform.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Gathers the comments on the subject of a page. Templates of every room ask as {@code @talk}. */
@Component("talk")
class Talks {
    private final Topics topics;
    private final Comments comments;
    private final Colleagues colleagues;
    private final Watches watches;
    private final CurrentStaff currentStaff;

    Talks(Topics topics, Comments comments, Colleagues colleagues, Watches watches, CurrentStaff currentStaff) {
        this.topics = topics;
        this.comments = comments;
        this.colleagues = colleagues;
        this.watches = watches;
        this.currentStaff = currentStaff;
    }

    /** Null for a row that stands no more. A page asks twice, at its head and at its end; the database is asked once. */
    public @Nullable Talk of(RowRef row) {
        RequestAttributes request = RequestContextHolder.currentRequestAttributes();
        String kept = Talk.class.getName() + row;
        if (request.getAttribute(kept, RequestAttributes.SCOPE_REQUEST) instanceof Talk talk) {
            return talk;
        }
        Talk found = topics.find(row).filter(Topic::ofPlan).map(this::talk).orElse(null);
        if (found != null) {
            request.setAttribute(kept, found, RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }

    /** A row, for pages that know only its number. */
    public RowRef row(String table, long id) {
        return new RowRef(table, id);
    }

    /** Whether the person at hand watches the row. */
    public boolean watched(RowRef row) {
        return currentStaff
                .find()
                .map(staff -> watches.stands(row, staff.login()))
                .orElse(false);
    }

    private Talk talk(Topic topic) {
        List<Topic> parts = topics.parts(topic.row());
        List<RowRef> rows = new ArrayList<>(List.of(topic.row()));
        parts.forEach(part -> rows.add(part.row()));
        Map<RowRef, String> titles = parts.stream().collect(Collectors.toMap(Topic::row, Topic::title));
        List<CommentThread> threads = comments.list(rows);
        if (threads.isEmpty()) {
            return new Talk(topic, parts, List.of());
        }
        Colleagues.Names names = colleagues.names();
        String login = currentStaff.find().map(Staff::login).orElse("");
        return new Talk(
                topic,
                parts,
                threads.stream()
                        .map(thread -> line(thread, titles, names, login))
                        .toList());
    }

    private static Talk.Line line(
            CommentThread thread, Map<RowRef, String> titles, Colleagues.Names names, String login) {
        return new Talk.Line(
                thread,
                titles.getOrDefault(thread.first().about(), ""),
                Optional.ofNullable(thread.first().resolvedBy()).map(names::of).orElse(""),
                said(thread.first(), names, login),
                thread.answers().stream().map(each -> said(each, names, login)).toList());
    }

    private static Talk.Said said(Comment comment, Colleagues.Names names, String login) {
        return new Talk.Said(
                comment,
                names.of(comment.author()),
                names.division(comment.author()),
                comment.mentions().stream().map(names::of).toList(),
                comment.author().equals(login));
    }
}
