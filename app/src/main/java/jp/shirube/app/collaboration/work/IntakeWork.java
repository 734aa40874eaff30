package jp.shirube.app.collaboration.work;

import java.util.List;
import jp.shirube.app.access.Act;
import jp.shirube.app.access.Rights;
import jp.shirube.app.access.Thing;
import jp.shirube.app.intake.IntakeState;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.WorkEntry;
import jp.shirube.app.platform.WorkGroup;
import jp.shirube.app.platform.WorkSource;
import org.springframework.stereotype.Component;

/** Imports whose proposals wait for a person. */
@Component
class IntakeWork implements WorkSource {
    private final Intakes intakes;
    private final Rights rights;

    IntakeWork(Intakes intakes, Rights rights) {
        this.intakes = intakes;
        this.rights = rights;
    }

    @Override
    public List<WorkGroup> list(Staff staff) {
        if (!rights.may(Act.DECIDE, Thing.INTAKE)) {
            return List.of();
        }
        List<WorkEntry> entries = intakes.list().stream()
                .filter(each -> each.state() == IntakeState.OPEN)
                .map(each -> new WorkEntry(
                        "/staff/intakes/" + each.id(),
                        each.title(),
                        each.document().fileName(),
                        List.of(WorkWords.count("key", "intake.open", each.undecided())),
                        WorkWords.say("intake.decide"),
                        null))
                .toList();
        WorkGroup group = WorkWords.group(15, "intakes", entries);
        return List.of(new WorkGroup(group.order(), group.title(), group.count(), group.entries(), "/staff/intakes"));
    }
}
