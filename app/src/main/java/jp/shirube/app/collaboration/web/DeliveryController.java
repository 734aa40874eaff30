package jp.shirube.app.collaboration.web;

import jp.shirube.app.access.OpenToStaff;
import jp.shirube.app.collaboration.mail.Deliveries;
import jp.shirube.app.collaboration.mail.Delivery;
import jp.shirube.app.collaboration.mail.DeliveryRefused;
import jp.shirube.app.collaboration.mail.MailProperties;
import jp.shirube.app.platform.CurrentStaff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How one's notices reach one by mail. */
@OpenToStaff
@Controller
class DeliveryController {
    private final Deliveries deliveries;
    private final MailProperties mail;
    private final CurrentStaff staff;

    DeliveryController(Deliveries deliveries, MailProperties mail, CurrentStaff staff) {
        this.deliveries = deliveries;
        this.mail = mail;
        this.staff = staff;
    }

    @GetMapping("/staff/notices/delivery")
    String ask(Model model) {
        return show(deliveries.get(staff.get().login()), model);
    }

    @PostMapping("/staff/notices/delivery")
    ModelAndView choose(
            @RequestParam(defaultValue = "") String address, @RequestParam Delivery.Mode mode, Model model) {
        Delivery chosen = new Delivery(address, mode);
        try {
            deliveries.choose(staff.get().login(), chosen);
        } catch (DeliveryRefused refused) {
            model.addAttribute("problem", refused.getMessage());
            return new ModelAndView(show(chosen, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:/staff/notices/delivery?saved");
    }

    private String show(Delivery delivery, Model model) {
        model.addAttribute("delivery", delivery);
        model.addAttribute("modes", Delivery.Mode.values());
        model.addAttribute("sends", mail.set());
        return "collaboration/delivery";
    }
}
