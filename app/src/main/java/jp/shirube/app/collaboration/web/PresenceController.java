package jp.shirube.app.collaboration.web;

import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.collaboration.Presences;
import jp.shirube.app.collaboration.Topics;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A page says that somebody looks at it, and hears who else does. */
@Controller
class PresenceController {
    private final Presences presences;
    private final Topics topics;
    private final CurrentStaff staff;

    PresenceController(Presences presences, Topics topics, CurrentStaff staff) {
        this.presences = presences;
        this.topics = topics;
        this.staff = staff;
    }

    @Needs(value = Act.SEE, thing = Thing.OF_ROW)
    @PostMapping("/staff/presence/{table}/{row}")
    String renew(
            @PathVariable String table,
            @PathVariable long row,
            @RequestParam(defaultValue = "false") boolean editing,
            Model model) {
        RowRef here = topics.get(new RowRef(table, row)).row();
        presences.renew(here, staff.get().login(), editing);
        model.addAttribute("others", presences.others(here, staff.get().login()));
        return "collaboration/presence";
    }
}
