package jp.shirube.app.collaboration.web;

import java.util.List;
import jp.shirube.app.collaboration.Comment;
import jp.shirube.app.collaboration.CommentThread;
import jp.shirube.app.collaboration.Topic;

/**
 * What a page shows of the comments on its subject.
 *
 * @param parts sections that can be commented on as well
 */
record Talk(Topic topic, List<Topic> parts, List<Line> threads) {
    Talk {
        parts = List.copyOf(parts);
        threads = List.copyOf(threads);
    }

    /** Threads that wait for somebody. */
    public long open() {
        return threads.stream().filter(each -> each.thread().open()).count();
    }

    /** Comments that stand. */
    public long standing() {
        return threads.stream().mapToLong(each -> each.thread().standing()).sum();
    }

    /**
     * A thread.
     *
     * @param part heading of the section it is about; empty where it is about the subject itself
     * @param resolvedBy name of who settled it; empty while it is open
     */
    record Line(CommentThread thread, String part, String resolvedBy, Said first, List<Said> answers) {}

    /**
     * A comment.
     *
     * @param name of its author
     * @param division empty where none is known
     * @param called names of those who are called in it
     * @param own whether the person at hand wrote it
     */
    record Said(Comment comment, String name, String division, List<String> called, boolean own) {}
}
