package jp.shirube.app.portal.page;

import java.util.List;
import jp.shirube.achievement.file.DeliveredSchemes;
import jp.shirube.achievement.grade.GradeScheme;
import jp.shirube.app.access.OpenToAll;
import jp.shirube.app.portal.IndicatorProgress;
import jp.shirube.app.portal.PublishedPlans;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** By which rules indicators get their labels（札の決め方）: the usual scheme, and those that the town chose for published indicators. */
@OpenToAll
@Controller("portal.JudgingController")
class JudgingController {
    private final PublishedPlans plans;

    JudgingController(PublishedPlans plans) {
        this.plans = plans;
    }

    @GetMapping("/portal/judging")
    String judging(Model model) {
        List<GradeScheme> chosen = plans.list().stream()
                .flatMap(plan -> plan.progress().values().stream())
                .filter(IndicatorProgress::chosen)
                .map(IndicatorProgress::scheme)
                .distinct()
                .toList();
        model.addAttribute("usual", DeliveredSchemes.find("straight-path").orElseThrow());
        model.addAttribute("chosen", chosen);
        return "portal/judging";
    }
}
