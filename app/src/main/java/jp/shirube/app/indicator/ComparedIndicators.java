package jp.shirube.app.indicator;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import jp.shirube.app.audit.Choice;
import jp.shirube.app.audit.Held;
import jp.shirube.app.audit.Rows;
import jp.shirube.app.platform.MessageBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Indicators as series to compare with: all of the issuer of a plan. */
@Component
class ComparedIndicators {
    private static final String OF_ISSUER = "SELECT i.slug, i.name, i.breakdown, p.title FROM indicator.indicator i"
            + " JOIN plan.plan p ON p.id = i.plan_id WHERE i.retired_at IS NULL AND p.retired_at IS NULL"
            + " AND (p.id = :plan OR p.organization_id = (SELECT organization_id FROM plan.plan WHERE id = :plan))"
            + " ORDER BY p.id = :plan DESC, p.id DESC, i.position, i.id";

    private final MessageBundle words = MessageBundle.of("indicator");
    private final JdbcClient jdbc;
    private final Rows rows;

    ComparedIndicators(JdbcClient jdbc, Rows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    private record Named(String slug, String label) {}

    /** By public id; labels that are the same are told apart by it. */
    List<Choice> list(long plan) {
        List<Named> all = jdbc.sql(OF_ISSUER)
                .param("plan", plan)
                .query((row, number) -> new Named(
                        row.getString(1),
                        words.format(
                                "indicator.compared.choice",
                                title(row.getString(2), row.getString(3)),
                                row.getString(4))))
                .list();
        Set<String> labels = new HashSet<>();
        List<Choice> choices = new ArrayList<>();
        for (Named each : all) {
            boolean first = labels.add(each.label());
            choices.add(new Choice(each.slug(), first ? each.label() : each.label() + " " + each.slug()));
        }
        return choices;
    }

    private static String title(String name, @Nullable String breakdown) {
        return breakdown == null ? name : name + " " + breakdown;
    }

    /** The results of an indicator as a series; without values where it does not stand any more. */
    ComparedSeries series(String slug) {
        IndicatorId with = new IndicatorId(slug);
        ObjectNode row = rows.findBySlug(IndicatorTables.INDICATOR, slug);
        if (row == null) {
            return new ComparedSeries(with, null, List.of());
        }
        List<Held<ComparedValue>> values = rows
                .list(
                        IndicatorTables.ACTUAL,
                        row.get("plan").asLong(),
                        "indicator_key",
                        List.of(row.get("key").asString()))
                .stream()
                .map(each -> rows.held(IndicatorTables.ACTUAL, each, ComparedValue.class))
                .toList();
        String breakdown = row.has("breakdown") ? row.get("breakdown").asString() : null;
        return new ComparedSeries(with, title(row.get("name").asString(), breakdown), values);
    }
}
