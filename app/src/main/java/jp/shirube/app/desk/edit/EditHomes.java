package jp.shirube.app.desk.edit;

import java.util.Objects;
import jp.shirube.app.audit.NoSuchRow;
import jp.shirube.app.audit.StandingRow;
import jp.shirube.app.audit.StandingRows;
import jp.shirube.app.desk.field.FieldWords;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import org.springframework.stereotype.Component;

/** Finds the page that a row is shown on. */
@Component
public class EditHomes {
    private final StandingRows rows;
    private final PlanNumbers numbers;
    private final Plans plans;

    EditHomes(StandingRows rows, PlanNumbers numbers, Plans plans) {
        this.rows = rows;
        this.numbers = numbers;
        this.plans = plans;
    }

    /** Throws {@link NoSuchRow} where the row stands on no page. */
    public EditHome of(StandingRow row) {
        String slug = Objects.requireNonNullElse(row.slug(), "");
        return switch (row.row().table()) {
            case "plan.plan" -> new EditHome("/staff/plans/" + slug, row.text("title"), row);
            case "plan.node" ->
                new EditHome("/staff/plans/" + plan(row) + "/nodes/" + slug, FieldWords.label(row), row);
            case "project.project" -> new EditHome("/staff/projects/" + slug, row.text("name"), row);
            case "indicator.indicator" -> new EditHome("/staff/indicators/" + slug, row.text("name"), row);
            default -> of(rows.owner(row).orElseThrow(NoSuchRow::new));
        };
    }

    /** The plan that a row belongs to. */
    public PlanId plan(StandingRow row) {
        return numbers.id(row.plan());
    }

    /** Title of the plan that a row belongs to. */
    public String planTitle(StandingRow row) {
        return plans.get(plan(row)).header().value().title();
    }
}
