package jp.shirube.app.organization;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import jp.shirube.app.access.DivisionMembers;
import jp.shirube.app.organization.Reorganization.Step;
import jp.shirube.app.organization.Reorganization.Transfer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Carries a reorganisation out: divisions end, their successors begin, all that names them follows. Needs a transaction of {@code Changes}. */
@Component
class ReorganizationCarrying {
    private final JdbcClient jdbc;
    private final List<DivisionSuccession> successions;
    private final OfficeEnding offices;
    private final DivisionMembers members;

    ReorganizationCarrying(
            JdbcClient jdbc, List<DivisionSuccession> successions, OfficeEnding offices, DivisionMembers members) {
        this.jdbc = jdbc;
        this.successions = List.copyOf(successions);
        this.offices = offices;
        this.members = members;
    }

    /** Whether a thing of a division can go to a name: one of its successors where it ends, else a division that stands or begins. */
    boolean isTarget(Reorganization of, long division, String name) {
        if (of.ends(division)) {
            return of.successors(division).contains(name);
        }
        boolean begins = of.steps().stream().map(Step::successor).anyMatch(name::equals);
        Long standing = find(of, name);
        boolean leaves = standing != null && of.ends(standing) && !begins;
        return begins || standing != null && standing != division && !leaves;
    }

    void carryOut(Reorganization whole) {
        Map<Long, String> ending = new LinkedHashMap<>();
        for (Step step : whole.steps()) {
            if (step.division() != null) {
                ending.put(step.division(), Objects.requireNonNull(step.from()));
            }
        }
        ending.forEach((division, name) -> end(whole, division, name));
        whole.steps().stream()
                .map(Step::successor)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(name -> begin(whole, name));
        whole.transfers().forEach(transfer -> hand(whole, transfer));
        ending.forEach((division, name) -> follow(whole, division, name));
    }

    private void end(Reorganization whole, long division, String name) {
        LocalDate last = whole.day().minusDays(1);
        int naming = countOf(division);
        if (whole.successors(division).isEmpty() && naming > 0) {
            throw new ReorganizationRefused("left", name, String.valueOf(naming));
        }
        int ended = jdbc.sql("UPDATE organization.division SET valid_to = :last WHERE id = :id AND valid_to IS NULL"
                        + " AND coalesce(valid_from, :last) <= :last")
                .param("last", last)
                .param("id", division)
                .update();
        if (ended == 0) {
            throw new ReorganizationRefused("ended", name);
        }
    }

    /** A successor that is new belongs to what its first predecessor belonged to. */
    private void begin(Reorganization whole, String name) {
        jdbc.sql("INSERT INTO organization.division (organization_id, name, body, valid_from) SELECT id, :name,"
                        + " (SELECT d.body FROM organization.reorganization_step s JOIN organization.division d"
                        + " ON d.id = s.division_id WHERE s.reorganization_id = :reorganization AND s.successor = :name"
                        + " AND s.retired_at IS NULL ORDER BY s.id LIMIT 1), :day"
                        + " FROM organization.organization WHERE name = :organization"
                        + " ON CONFLICT (organization_id, name) WHERE valid_to IS NULL DO NOTHING")
                .param("name", name)
                .param("reorganization", whole.id())
                .param("day", whole.day())
                .param("organization", whole.organization())
                .update();
    }

    private void hand(Reorganization whole, Transfer transfer) {
        Long target = find(whole, transfer.successor());
        if (target == null) {
            throw new ReorganizationRefused("target", transfer.successor());
        }
        boolean handed = false;
        for (DivisionSuccession each : successions) {
            handed |= each.hand(transfer.item(), transfer.division(), target, transfer.successor());
        }
        if (!handed) {
            throw new ReorganizationRefused("moved", transfer.from(), transfer.successor());
        }
    }

    private void follow(Reorganization whole, long division, String name) {
        List<String> names = whole.successors(division);
        if (names.size() > 1 && countOf(division) > 0) {
            throw new ReorganizationRefused("undivided", name, String.valueOf(countOf(division)));
        }
        boolean renamed = names.size() == 1 && alone(whole, names.get(0));
        if (renamed) {
            offices.carry(division, number(whole, names.get(0)), whole.day());
        } else {
            offices.endBelow(division, whole.day().minusDays(1));
        }
        if (names.size() == 1) {
            long next = number(whole, names.get(0));
            successions.forEach(each -> each.succeed(division, next, names.get(0)));
            if (nowhereElse(whole, name)) {
                members.carryOver(name, names.get(0));
            }
        }
    }

    /** Whether a division begins on the day and nothing else goes into it, so that it is the same one under a new name. */
    private boolean alone(Reorganization whole, String successor) {
        Stream<Step> into = whole.steps().stream().filter(step -> successor.equals(step.successor()));
        return into.count() == 1
                && jdbc.sql("SELECT coalesce(valid_from = :day, false) FROM organization.division WHERE id = :id")
                        .param("day", whole.day())
                        .param("id", number(whole, successor))
                        .query(Boolean.class)
                        .single();
    }

    /** Accounts name divisions without their organization; where two have one of the name, nobody can tell whose it is. */
    private boolean nowhereElse(Reorganization whole, String name) {
        return jdbc.sql("SELECT NOT EXISTS (SELECT 1 FROM organization.division d JOIN organization.organization o"
                        + " ON o.id = d.organization_id WHERE d.name = :name AND o.name <> :organization"
                        + " AND d.valid_to IS NULL)")
                .param("name", name)
                .param("organization", whole.organization())
                .query(Boolean.class)
                .single();
    }

    private int countOf(long division) {
        return successions.stream().mapToInt(each -> each.countOf(division)).sum();
    }

    private long number(Reorganization whole, String name) {
        return Objects.requireNonNull(find(whole, name));
    }

    private @Nullable Long find(Reorganization whole, String name) {
        return jdbc.sql(
                        "SELECT d.id FROM organization.division d JOIN organization.organization o"
                                + " ON o.id = d.organization_id WHERE o.name = :organization AND d.name = :name AND d.valid_to IS NULL")
                .param("organization", whole.organization())
                .param("name", name)
                .query(Long.class)
                .optional()
                .orElse(null);
    }
}
