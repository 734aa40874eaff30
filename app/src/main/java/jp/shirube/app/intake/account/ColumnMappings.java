package jp.shirube.app.intake.account;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.audit.PlanTree;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.MoneyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Mappings of columns that the issuer of a plan keeps under names. */
@Component
class ColumnMappings {
    private static final String UNIT = "unit";

    private final JdbcClient jdbc;
    private final PlanTree tree;
    private final PlanNumbers numbers;
    private final Changes changes;

    ColumnMappings(JdbcClient jdbc, PlanTree tree, PlanNumbers numbers, Changes changes) {
        this.jdbc = jdbc;
        this.tree = tree;
        this.numbers = numbers;
        this.changes = changes;
    }

    /** Names of those that are kept, in order. */
    List<String> names(PlanId plan) {
        return organization(plan)
                .map(number -> jdbc.sql("SELECT name FROM intake.column_mapping WHERE organization_id = :organization"
                                + " ORDER BY name")
                        .param("organization", number)
                        .query(String.class)
                        .list())
                .orElse(List.of());
    }

    /** The mapping of a name for a file with these heads. */
    Optional<ColumnMapping> find(PlanId plan, String name, List<String> heads) {
        return organization(plan)
                .flatMap(number -> jdbc.sql("SELECT mapping::text FROM intake.column_mapping"
                                + " WHERE organization_id = :organization AND name = :name")
                        .param("organization", number)
                        .param("name", name)
                        .query(String.class)
                        .optional()
                        .map(tree::object)
                        .map(kept -> of(kept, heads)));
    }

    private static ColumnMapping of(ObjectNode kept, List<String> heads) {
        Map<String, String> named = new LinkedHashMap<>();
        kept.properties()
                .forEach(each -> named.put(each.getKey(), each.getValue().asString()));
        MoneyUnit unit =
                Coded.find(MoneyUnit.class, named.getOrDefault(UNIT, "")).orElse(MoneyUnit.YEN);
        return ColumnMapping.of(named, heads, unit);
    }

    /** Keeps a mapping, in place of one of the same name. */
    void keep(PlanId plan, String name, ColumnMapping mapping, List<String> heads, String login) {
        Map<String, String> named = mapping.heads(heads);
        named.put(UNIT, mapping.unit().code());
        long number = organization(plan).orElseThrow(() -> new AccountRefused("issuer"));
        changes.by(
                Author.of(login),
                () -> jdbc.sql("INSERT INTO intake.column_mapping AS m (organization_id, name, mapping)"
                                + " VALUES (:organization, :name, :mapping::jsonb) ON CONFLICT (organization_id, name)"
                                + " DO UPDATE SET mapping = excluded.mapping WHERE m.mapping <> excluded.mapping")
                        .param("organization", number)
                        .param("name", name)
                        .param("mapping", tree.text(named))
                        .update());
    }

    private Optional<Long> organization(PlanId plan) {
        return numbers.organization(numbers.get(plan));
    }
}
