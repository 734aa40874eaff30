package jp.shirube.app.collaboration;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.shirube.app.audit.FreshChanges;
import jp.shirube.app.audit.RowRef;
import org.springframework.stereotype.Component;

/** What a person worked on last（続きから）, from the history. */
@Component
public class WorkedOn {
    private static final int LOOKED_AT = 200;
    private static final int MOST = 6;

    private final FreshChanges changes;
    private final Topics topics;

    WorkedOn(FreshChanges changes, Topics topics) {
        this.changes = changes;
        this.topics = topics;
    }

    /** Things that the person changed by hand and that still stand, newest first. */
    public List<Topic> list(String login) {
        Set<RowRef> rows = new LinkedHashSet<>();
        changes.latest(login, LOOKED_AT)
                .forEach(
                        each -> topics.row(each.plan(), each.item(), each.key()).ifPresent(rows::add));
        return rows.stream()
                .map(topics::find)
                .flatMap(Optional::stream)
                .limit(MOST)
                .toList();
    }
}
