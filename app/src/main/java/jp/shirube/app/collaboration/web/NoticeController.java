package jp.shirube.app.collaboration.web;

import jp.shirube.app.access.OpenToStaff;
import jp.shirube.app.collaboration.Colleagues;
import jp.shirube.app.collaboration.Notice;
import jp.shirube.app.collaboration.Notices;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own notices（お知らせ）, and how they reach one. */
@OpenToStaff
@Controller
class NoticeController {
    private static final int MOST = 200;

    private final Notices notices;
    private final Colleagues colleagues;
    private final CurrentStaff staff;

    NoticeController(Notices notices, Colleagues colleagues, CurrentStaff staff) {
        this.notices = notices;
        this.colleagues = colleagues;
        this.staff = staff;
    }

    @GetMapping("/staff/notices")
    String list(@RequestParam(defaultValue = "") String show, Model model) {
        String login = staff.get().login();
        boolean unreadOnly = show.equals("unread");
        var listed = notices.list(login, unreadOnly, MOST);
        model.addAttribute("notices", listed);
        model.addAttribute("unreadOnly", unreadOnly);
        model.addAttribute("unread", notices.unread(login));
        model.addAttribute("last", listed.stream().mapToLong(Notice::id).max().orElse(0));
        model.addAttribute("names", colleagues.names());
        model.addAttribute("most", MOST);
        return "collaboration/notices";
    }

    /** Leads to what it tells of, and counts as reading it. */
    @GetMapping("/staff/notices/{notice}")
    String open(@PathVariable long notice) {
        return "redirect:"
                + notices.open(notice, staff.get().login()).map(Notice::path).orElse("/staff/notices");
    }

    @PostMapping("/staff/notices/read")
    String readAll(@RequestParam long last) {
        notices.readUpTo(last, staff.get().login());
        return "redirect:/staff/notices";
    }
}
