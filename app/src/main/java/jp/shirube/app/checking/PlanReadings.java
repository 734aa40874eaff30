package jp.shirube.app.checking;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.intake.Intakes;
import jp.shirube.app.intake.TracedPlan;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.text.HeldPassages;
import jp.shirube.checker.text.Passage;
import jp.shirube.checker.text.Passage.Piece;
import jp.shirube.checker.text.Passages;
import jp.shirube.exchange.PlanDocument;
import jp.shirube.formats.text.TextDocument;
import jp.shirube.kernel.SourceRef;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Plans out of the store as the checker takes them. */
@Component
class PlanReadings {
    private final Intakes intakes;
    private final PlanNumbers numbers;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanReadings(Intakes intakes, PlanNumbers numbers, JdbcClient jdbc, Clock clock) {
        this.clock = clock;
        this.intakes = intakes;
        this.numbers = numbers;
        this.jdbc = jdbc;
    }

    /**
     * A plan to be checked.
     *
     * @param number of the plan
     */
    record PlanReading(long number, TracedPlan traced, CheckedPlan checked, PlanThings things) {}

    PlanReading read(long plan) {
        TracedPlan traced = intakes.exportTraced(plan);
        PlanThings things = new PlanThings(numbers.id(plan).value(), traced, slugs(plan));
        return new PlanReading(plan, traced, checked(traced).on(LocalDate.now(clock)), things);
    }

    /**
     * What people have not touched is checked as the document prints it, with its lines; what they entered or changed, as the plan holds it.
     */
    private static CheckedPlan checked(TracedPlan traced) {
        PlanDocument plan = traced.document();
        String title = plan.plan().title();
        Long original = traced.original();
        if (original == null) {
            return new CheckedPlan(title, plan, HeldPassages.of(plan));
        }
        TextDocument text = TextDocument.of(String.join("\n", traced.lines()));
        List<Passage> passages = new ArrayList<>();
        Passages.of(text).forEach(each -> passages.add(in(original, each)));
        HeldPassages.of(plan).stream()
                .filter(each -> isOwn(traced, each.pieces().get(0).source()))
                .forEach(passages::add);
        return new CheckedPlan(title, plan, passages, text);
    }

    private static boolean isOwn(TracedPlan traced, SourceRef place) {
        return place.line() == null
                || TracedPlan.row(place).filter(traced.rewritten()::contains).isPresent();
    }

    private static Passage in(long document, Passage passage) {
        List<Piece> pieces = new ArrayList<>();
        for (Piece each : passage.pieces()) {
            SourceRef at = each.source();
            pieces.add(new Piece(
                    each.start(),
                    new SourceRef(
                            at.line(), at.endLine(), at.page(), String.valueOf(document), at.cell(), at.quote())));
        }
        return new Passage(passage.text(), passage.kind(), pieces);
    }

    /** The other plans of the same issuer, and those of the members where the plan is of a zone; oldest first. */
    List<Long> neighbours(long plan) {
        return jdbc.sql("SELECT o.id FROM plan.plan o, plan.plan p WHERE p.id = :plan AND o.id <> p.id"
                        + " AND o.retired_at IS NULL AND (o.organization_id = p.organization_id OR o.organization_id IN"
                        + " (SELECT g.id FROM organization.organization g JOIN plan.member m ON m.name = g.name"
                        + " WHERE m.plan_id = p.id AND m.retired_at IS NULL))"
                        + " ORDER BY o.id")
                .param("plan", plan)
                .query(Long.class)
                .list();
    }

    private Map<RowRef, String> slugs(long plan) {
        Map<RowRef, String> slugs = new HashMap<>();
        for (String table : List.of("plan.node", "project.project", "indicator.indicator")) {
            jdbc.sql("SELECT id, slug FROM " + table + " WHERE plan_id = :plan")
                    .param("plan", plan)
                    .query((row, number) -> slugs.put(new RowRef(table, row.getLong(1)), row.getString(2)))
                    .list();
        }
        return slugs;
    }
}
