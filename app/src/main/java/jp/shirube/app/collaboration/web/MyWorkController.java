package jp.shirube.app.collaboration.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import jp.shirube.app.access.OpenToStaff;
import jp.shirube.app.audit.Past;
import jp.shirube.app.collaboration.Colleagues;
import jp.shirube.app.collaboration.Notices;
import jp.shirube.app.collaboration.Watches;
import jp.shirube.app.collaboration.WorkedOn;
import jp.shirube.app.platform.CurrentStaff;
import jp.shirube.app.platform.Staff;
import jp.shirube.app.platform.WorkGroup;
import jp.shirube.app.platform.WorkSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page（わたしの仕事）: what waits for the person, what happened, and where they left off. */
@OpenToStaff
@Controller
class MyWorkController {
    private static final int NEWS = 6;

    private final List<WorkSource> sources;
    private final Notices notices;
    private final Watches watches;
    private final WorkedOn workedOn;
    private final Colleagues colleagues;
    private final CurrentStaff currentStaff;
    private final Past past;
    private final Clock clock;

    MyWorkController(
            List<WorkSource> sources,
            Notices notices,
            Watches watches,
            WorkedOn workedOn,
            Colleagues colleagues,
            CurrentStaff currentStaff,
            Past past,
            Clock clock) {
        this.sources = List.copyOf(sources);
        this.notices = notices;
        this.watches = watches;
        this.workedOn = workedOn;
        this.colleagues = colleagues;
        this.currentStaff = currentStaff;
        this.past = past;
        this.clock = clock;
    }

    /** What waits for somebody waits now: of the past, the list of plans is shown. */
    @GetMapping("/staff")
    String work(Model model) {
        if (past.moment().isPresent()) {
            return "redirect:/staff/plans";
        }
        Staff staff = currentStaff.get();
        List<WorkGroup> groups = sources.stream()
                .flatMap(source -> source.list(staff).stream())
                .filter(group -> group.count() > 0)
                .sorted(Comparator.comparingInt(WorkGroup::order))
                .toList();
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("groups", groups);
        model.addAttribute("total", groups.stream().mapToInt(WorkGroup::count).sum());
        model.addAttribute(
                "next",
                groups.stream()
                        .flatMap(group -> group.entries().stream())
                        .findFirst()
                        .orElse(null));
        model.addAttribute("notices", notices.list(staff.login(), false, NEWS));
        model.addAttribute("unread", notices.unread(staff.login()));
        model.addAttribute("names", colleagues.names());
        model.addAttribute("workedOn", workedOn.list(staff.login()));
        model.addAttribute("watched", watches.list(staff.login()));
        return "collaboration/work";
    }
}
