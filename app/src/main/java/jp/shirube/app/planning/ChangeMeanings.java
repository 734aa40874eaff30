package jp.shirube.app.planning;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The meaning of every kind of change. */
@Component
class ChangeMeanings {
    private final Map<ChangeKind, ChangeMeaning> byKind = new EnumMap<>(ChangeKind.class);

    ChangeMeanings(List<ChangeMeaning> all) {
        all.forEach(each -> byKind.put(each.kind(), each));
    }

    ChangeMeaning of(ProposedChange change) {
        return Objects.requireNonNull(byKind.get(change.kind()));
    }
}
