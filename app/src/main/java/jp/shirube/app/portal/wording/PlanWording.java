package jp.shirube.app.portal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Node;
import jp.shirube.exchange.Placement;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.Project;
import jp.shirube.exchange.ProjectStatus;
import org.springframework.stereotype.Component;

/** Names of plans, of places in an outline, and what is new about a project, in plain words. */
@Component("portalPlans")
public class PlanWording {
    private final MessageBundle words = MessageBundle.of("portal");
    private final YearWording years;

    /** Flags that other words of this class say already. */
    private final Set<String> saidOtherwise =
            Set.of(words.format("wording.flags-said").split(" "));

    PlanWording(YearWording years) {
        this.years = years;
    }

    /** The title; for a plan that prints none, its kind and period. */
    public String title(PlanHeader plan) {
        return plan.title().isBlank() ? (kind(plan) + " " + years.period(plan.period())).strip() : plan.title();
    }

    /** 総合計画, 実施計画 …. */
    public String kind(PlanHeader plan) {
        return words.format("wording.kind." + plan.kind().code());
    }

    /** Level and mark in front of a title, such as 大綱1; the mark alone where it names the level itself. */
    public String place(Node node) {
        String mark = node.mark() == null ? "" : node.mark().replaceAll("[.\uff0e\u3001]$", "");
        return mark.contains(node.level()) ? mark : node.level() + mark;
    }

    /** The title of a node; its level where it has none. */
    public String title(Node node) {
        return node.title().isBlank() ? place(node) : node.title();
    }

    /** What is new: 新しく始めます, 広げます, 続けています. Empty where the plan does not say. */
    public String status(Project project) {
        ProjectStatus status = project.status();
        return status == null
                ? ""
                : words.format("wording.status." + status.name().toLowerCase(Locale.ROOT));
    }

    /** Labels of a project at one of its listings: new or expanded, other flags as printed, listed elsewhere too. */
    public List<String> tags(Project project, Placement placement) {
        List<String> tags = new ArrayList<>();
        ProjectStatus status = project.status();
        if (status == ProjectStatus.NEW || status == ProjectStatus.EXPANDED) {
            tags.add(words.format("wording.tag." + status.name().toLowerCase(Locale.ROOT)));
        }
        placement.flags().stream().filter(flag -> !saidOtherwise.contains(flag)).forEach(tags::add);
        if (placement.relisted()) {
            tags.add(words.format("wording.tag.relisted"));
        }
        return tags;
    }
}
