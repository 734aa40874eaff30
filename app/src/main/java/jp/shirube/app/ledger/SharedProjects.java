package jp.shirube.app.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.app.project.ProjectId;
import org.springframework.stereotype.Component;

/**
 * Projects that stand in several plans（共有の事業）, for whoever adds up over plans. Only what persons said is the same is shared; the same name
 * alone is not enough to leave money out of a sum.
 */
@Component
public class SharedProjects {
    private final Verdicts verdicts;

    SharedProjects(Verdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** Those of the projects that are the same, two or more together, in the order given. */
    public List<List<ProjectId>> groups(Collection<ProjectId> projects) {
        Sameness same = Sameness.of(verdicts.list(LedgerThing.PROJECT));
        Set<String> grouped = new HashSet<>();
        List<List<ProjectId>> groups = new ArrayList<>();
        for (ProjectId each : projects) {
            List<String> all = same.all(each.value());
            if (all.size() > 1 && grouped.add(each.value())) {
                List<ProjectId> group = projects.stream()
                        .filter(other -> all.contains(other.value()))
                        .toList();
                group.forEach(other -> grouped.add(other.value()));
                if (group.size() > 1) {
                    groups.add(group);
                }
            }
        }
        return groups;
    }
}
