package jp.shirube.app.collaboration.work;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.collaboration.Colleagues;
import jp.shirube.app.collaboration.CommentThread;
import jp.shirube.app.collaboration.Comments;
import jp.shirube.app.collaboration.Topic;
import jp.shirube.app.collaboration.Topics;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.WorkEntry;
import jp.shirube.app.platform.WorkEntry.State;
import jp.shirube.app.platform.WorkGroup;
import jp.shirube.app.platform.WorkSource;
import org.springframework.stereotype.Component;

/** Open comments that call the person, and those on projects of the person's divisions. */
@Component
class CommentWork implements WorkSource {
    private final Comments comments;
    private final Topics topics;
    private final Colleagues colleagues;
    private final Rights rights;

    CommentWork(Comments comments, Topics topics, Colleagues colleagues, Rights rights) {
        this.comments = comments;
        this.topics = topics;
        this.colleagues = colleagues;
        this.rights = rights;
    }

    @Override
    public List<WorkGroup> list(Staff staff) {
        if (!rights.may(Act.COMMENT, Thing.PROJECT)) {
            return List.of();
        }
        Colleagues.Names names = colleagues.names();
        List<WorkEntry> entries = new ArrayList<>();
        Set<Long> listed = new HashSet<>();
        for (CommentThread thread : comments.calling(staff.login())) {
            listed.add(thread.first().id());
            entry(thread, "comment.calling", names).ifPresent(entries::add);
        }
        for (CommentThread thread : comments.ofDivisions(colleagues.divisions(staff.login()), staff.login())) {
            if (listed.add(thread.first().id())) {
                entry(thread, "comment.division", names).ifPresent(entries::add);
            }
        }
        return List.of(WorkWords.group(10, "comments", entries));
    }

    private Optional<WorkEntry> entry(CommentThread thread, String state, Colleagues.Names names) {
        return topics.find(thread.first().about())
                .filter(topic -> rights.mayRow(
                        Act.COMMENT.name(), topic.row().table(), topic.row().id()))
                .map(topic -> entry(topic, thread, state, names));
    }

    private static WorkEntry entry(Topic topic, CommentThread thread, String state, Colleagues.Names names) {
        return new WorkEntry(
                topic.path() + "#comment-" + thread.first().id(),
                topic.title(),
                WorkWords.say("comment.from", names.of(thread.first().author())),
                List.of(new State("key", WorkWords.say(state))),
                WorkWords.say("comment.answer"),
                null);
    }
}
