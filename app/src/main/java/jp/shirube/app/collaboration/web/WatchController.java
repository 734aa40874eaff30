package jp.shirube.app.collaboration.web;

import jp.shirube.app.access.Act;
import jp.shirube.app.access.Needs;
import jp.shirube.app.access.OpenToStaff;
import jp.shirube.app.access.Thing;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.collaboration.Topics;
import jp.shirube.app.collaboration.Watches;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Watching things, and the list of what one watches. */
@Controller
class WatchController {
    private static final String LIST = "redirect:/staff/watches";

    private final Watches watches;
    private final Topics topics;
    private final CurrentStaff staff;

    WatchController(Watches watches, Topics topics, CurrentStaff staff) {
        this.watches = watches;
        this.topics = topics;
        this.staff = staff;
    }

    @OpenToStaff
    @GetMapping("/staff/watches")
    String list(Model model) {
        model.addAttribute("watched", watches.list(staff.get().login()));
        return "collaboration/watches";
    }

    @Needs(value = Act.SEE, thing = Thing.OF_ROW)
    @PostMapping("/staff/watches/{table}/{row}")
    String begin(@PathVariable String table, @PathVariable long row) {
        RowRef named = new RowRef(table, row);
        watches.begin(named, staff.get().login());
        return "redirect:" + topics.get(named).path();
    }

    @Needs(value = Act.SEE, thing = Thing.OF_ROW)
    @PostMapping("/staff/watches/{table}/{row}/end")
    String end(@PathVariable String table, @PathVariable long row, @RequestParam(defaultValue = "") String list) {
        RowRef named = new RowRef(table, row);
        watches.end(named, staff.get().login());
        return list.isEmpty()
                ? topics.find(named).map(topic -> "redirect:" + topic.path()).orElse(LIST)
                : LIST;
    }
}
