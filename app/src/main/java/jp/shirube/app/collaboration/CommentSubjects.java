package jp.shirube.app.collaboration;

import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Subject;
import jp.shirube.app.access.SubjectResolver;
import jp.shirube.app.audit.RowRef;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells rights what a comment in an address is about: whoever may not comment on the row may do nothing to its comments. */
@Component
class CommentSubjects implements SubjectResolver {
    private final StoredComments comments;
    private final ObjectProvider<SubjectResolver> others;

    /** The others are asked late: all of them together are asked by the rights. */
    CommentSubjects(StoredComments comments, ObjectProvider<SubjectResolver> others) {
        this.comments = comments;
        this.others = others;
    }

    @Override
    public String name() {
        return "comment";
    }

    @Override
    public Optional<Subject> find(Map<String, String> names) {
        String number = names.getOrDefault("comment", "");
        if (!number.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return comments.find(Long.parseLong(number)).map(Comment::about).flatMap(this::subject);
    }

    private Optional<Subject> subject(RowRef about) {
        Map<String, String> row = Map.of("table", about.table(), "row", Long.toString(about.id()));
        return others.stream()
                .filter(each -> each.name().equals("row"))
                .findFirst()
                .flatMap(each -> each.find(row));
    }
}
