package jp.shirube.app.desk.past;

import jp.shirube.app.access.OpenToStaff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way to another time: from a form with a day to the page as it was at its end, or at a time of that day. */
@Controller
class TimeController {
    /** Leads to a page of the staff that can be shown as it was, never elsewhere. */
    @OpenToStaff
    @GetMapping("/staff/time")
    String go(@RequestParam String day, @RequestParam(defaultValue = "") String time, @RequestParam String to) {
        String segment = time.isBlank() ? day : day + "T" + time;
        if (PastAddresses.moment(segment).isEmpty() || !PastAddresses.shows(to)) {
            throw new NoSuchMoment();
        }
        return "redirect:" + PastAddresses.then(segment, to);
    }
}
