package jp.shirube.app.collaboration;

import java.util.List;

/** A comment with its answers（話の流れ）, oldest first. */
public record CommentThread(Comment first, List<Comment> answers) {
    public CommentThread {
        answers = List.copyOf(answers);
    }

    /** Whether it waits for somebody: not settled, and something of it stands. */
    public boolean open() {
        return first.resolved() == null
                && (first.withdrawn() == null || answers.stream().anyMatch(each -> each.withdrawn() == null));
    }

    /** How many comments of it stand. */
    public long standing() {
        return answers.stream().filter(each -> each.withdrawn() == null).count() + (first.withdrawn() == null ? 1 : 0);
    }
}
