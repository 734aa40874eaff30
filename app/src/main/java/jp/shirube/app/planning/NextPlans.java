package jp.shirube.app.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.Continuing;
import jp.shirube.app.audit.Holding;
import jp.shirube.app.audit.Past;
import jp.shirube.app.audit.RowTable;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.platform.JapaneseFormats;
import jp.shirube.app.platform.MessageBundle;
import jp.shirube.exchange.Period;
import jp.shirube.exchange.PlanState;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Begins the plan that follows an edition（次の版）: a draft of its own, with what goes on from the edition. Neither touches the other again. */
@Component
public class NextPlans {
    private static final int LONGEST_YEARS = 30;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2200;

    private final MessageBundle words = MessageBundle.of("planning");
    private final List<Holding> holdings;
    private final Rows rows;
    private final PlanNumbers numbers;
    private final Declarations declarations;
    private final PlanSuccessions successions;
    private final List<Continuing> continuing;
    private final JapaneseFormats formats;
    private final Changes changes;
    private final Past past;

    NextPlans(
            List<Holding> holdings,
            Rows rows,
            PlanNumbers numbers,
            Declarations declarations,
            PlanSuccessions successions,
            List<Continuing> continuing,
            JapaneseFormats formats,
            Changes changes,
            Past past) {
        this.holdings = List.copyOf(holdings);
        this.rows = rows;
        this.numbers = numbers;
        this.declarations = declarations;
        this.successions = successions;
        this.continuing = List.copyOf(continuing);
        this.formats = formats;
        this.changes = changes;
        this.past = past;
    }

    /**
     * Begins the next plan out of what stood in the edition, as a draft.
     *
     * @throws NextPlanRefused where title or period cannot be
     */
    public PlanId begin(Edition edition, NextPlanWish wish, String login) {
        String title = Wording.clean(wish.title());
        if (title.isEmpty() || title.length() > Wording.LONGEST_TITLE) {
            throw new NextPlanRefused("title");
        }
        long old = numbers.get(edition.plan());
        Map<RowTable, List<ObjectNode>> then = then(old, edition);
        if (wish.from() <= first(then)
                || wish.to() < wish.from()
                || wish.to() - wish.from() >= LONGEST_YEARS
                || wish.to() > LATEST) {
            throw new NextPlanRefused("period");
        }
        Carrying.Split split = new Carrying(wish.from(), wish.to()).split(then);
        String why = words.format("next.why", edition.name());
        Author by = new Author(login, why, null);
        return changes.by(by, () -> {
            long plan = numbers.next();
            split.carried().forEach((table, list) -> {
                List<ObjectNode> fresh = list.stream().map(ObjectNode::deepCopy).toList();
                fresh.forEach(row -> row.remove("source"));
                if (table.name().equals(Carrying.HEADER)) {
                    fresh.forEach(header -> head(header, title, wish));
                } else if (table.name().equals(Carrying.DEPARTMENT)) {
                    nameAsNow(table, old, fresh);
                }
                rows.insert(table, plan, null, fresh);
            });
            continuing.forEach(each -> each.follow(old, plan));
            declarations.write(plan, new StateWish(null, PlanState.DRAFT, ProcedureDates.NONE, "", why, ""), login);
            successions.write(edition, old, plan, split, login);
            return numbers.id(plan);
        });
    }

    /** All rows of the plan as they stood in the edition, by table. */
    private Map<RowTable, List<ObjectNode>> then(long plan, Edition edition) {
        List<RowTable> tables = new ArrayList<>();
        holdings.forEach(each -> tables.addAll(Carrying.tables(each.shapes())));
        holdings.forEach(each -> each.partsOfOthers()
                .values()
                .forEach(parts ->
                        Carrying.tables(parts).stream().filter(Carrying::knows).forEach(tables::add)));
        Map<RowTable, List<ObjectNode>> then = new LinkedHashMap<>();
        past.at(edition.moment(), () -> tables.forEach(table -> then.put(table, rows.list(table, plan))));
        return then;
    }

    /** First year of the edition's period; where it has none, the last before a plan can be begun. */
    private static int first(Map<RowTable, List<ObjectNode>> rows) {
        return rows.entrySet().stream()
                .filter(each -> each.getKey().name().equals(Carrying.HEADER))
                .flatMap(each -> each.getValue().stream())
                .map(header -> header.path("period").path("from").asInt(EARLIEST))
                .findFirst()
                .orElse(EARLIEST);
    }

    private void head(ObjectNode header, String title, NextPlanWish wish) {
        header.put("title", title).put("state", PlanState.DRAFT.code());
        header.putObject("period")
                .put("from", wish.from())
                .put("to", wish.to())
                .put("printed", formats.period(new Period(wish.from(), wish.to(), "")));
    }

    /** A division in charge that was reorganised since the edition goes on under its name of today. */
    private void nameAsNow(RowTable table, long old, List<ObjectNode> departments) {
        Map<Long, ObjectNode> now = new HashMap<>();
        rows.list(table, old).forEach(row -> now.put(row.get("row").asLong(), row));
        for (ObjectNode department : departments) {
            ObjectNode today = now.get(department.get("row").asLong());
            if (today != null) {
                department.set("name", today.get("name"));
                if (today.has("division")) {
                    department.set("division", today.get("division"));
                }
            }
        }
    }
}
