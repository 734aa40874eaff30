package jp.shirube.app.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import jp.shirube.app.access.account.Grant;
import jp.shirube.app.access.account.Person;
import jp.shirube.app.access.account.Persons;
import jp.shirube.app.platform.AskedOnce;
import jp.shirube.kernel.JapaneseText;
import org.springframework.stereotype.Component;

/** What the person at hand may do（権限）: asked by the endpoints before they run, and by the templates for what they show. */
@Component("rights")
public class Rights {
    private final RightsTable table;
    private final CurrentPerson person;
    private final Persons persons;
    private final List<SubjectResolver> resolvers;
    private final Refusals refusals;

    Rights(
            RightsTable table,
            CurrentPerson person,
            Persons persons,
            List<SubjectResolver> resolvers,
            Refusals refusals) {
        this.table = table;
        this.person = person;
        this.persons = persons;
        this.resolvers = resolvers;
        this.refusals = refusals;
    }

    /** Whether some row may be found to which the person may do this. */
    public boolean may(Act act, Thing thing) {
        return may(person.get(), act, thing);
    }

    private boolean may(Person who, Act act, Thing thing) {
        return who.grants().stream()
                .anyMatch(grant -> table.rules().stream()
                        .anyMatch(rule -> rule.role() == grant.role() && rule.concerns(act, thing)));
    }

    /** Whether the person may do this to this row. */
    public boolean may(Act act, Thing thing, Subject subject) {
        return may(person.get(), act, thing, subject);
    }

    private boolean may(Person who, Act act, Thing thing, Subject subject) {
        return who.grants().stream()
                .anyMatch(grant -> table.rules().stream().anyMatch(rule -> allows(rule, grant, act, thing, subject)));
    }

    /**
     * For templates: as {@code may('EDIT', 'PROJECT', 'project', id)}.
     *
     * @param names names of an address and their values by turns; none asks whether there may be such a row at all
     */
    public boolean may(String act, String thing, String... names) {
        Map<String, String> named = new HashMap<>();
        for (int at = 0; at + 1 < names.length; at += 2) {
            named.put(names[at], names[at + 1]);
        }
        return allowed(person.get(), Act.valueOf(act), Thing.valueOf(thing), named);
    }

    /** Whether somebody else may do this to the row, today; for what they are to be told. */
    public boolean mayPerson(String login, Act act, Map<String, String> names) {
        return allowed(persons.get(login), act, Thing.OF_ROW, names);
    }

    /** For templates: whether the person may do this to a row of a table. */
    public boolean mayRow(String act, String rowTable, long row) {
        return may(act, Thing.OF_ROW.name(), "table", rowTable, "row", Long.toString(row));
    }

    /** Refuses what the person may not do; for rows that an address does not name. */
    public void require(Act act, Thing thing, Map<String, String> names) {
        if (!allowed(person.get(), act, thing, names)) {
            throw refusals.of(act, thing, subjects(names), person.get());
        }
    }

    /** A plan or node that is named beside a row says only the phase; who owns the row is asked of the row. */
    private boolean allowed(Person who, Act act, Thing thing, Map<String, String> names) {
        List<Subject> found = subjects(names);
        if (found.isEmpty()) {
            return may(who, act, thing == Thing.OF_ROW ? Thing.PLAN : thing);
        }
        List<Subject> owned = found.stream().filter(Rights::canBeOwned).toList();
        return found.stream().allMatch(subject -> {
            Thing meant = Refusals.meant(thing, subject);
            return owned.isEmpty() || canBeOwned(subject)
                    ? may(who, act, meant, subject)
                    : owned.stream()
                            .allMatch(row -> may(
                                    who,
                                    act,
                                    Refusals.meant(thing, row),
                                    new Subject(null, subject.phase(), row.divisions())));
        });
    }

    private static boolean canBeOwned(Subject subject) {
        return subject.thing() != Thing.PLAN && subject.thing() != Thing.OUTLINE;
    }

    private List<Subject> subjects(Map<String, String> names) {
        return AskedOnce.of(Rights.class, Map.copyOf(names), () -> found(names));
    }

    private List<Subject> found(Map<String, String> names) {
        return resolvers.stream()
                .filter(resolver -> names.containsKey(resolver.name()))
                .flatMap(resolver -> resolver.find(names).stream())
                .toList();
    }

    private static boolean allows(Rule rule, Grant grant, Act act, Thing thing, Subject subject) {
        return rule.role() == grant.role()
                && rule.concerns(act, thing)
                && rule.phases().contains(subject.phase())
                && (rule.scope() == Scope.ALL || owns(grant, subject));
    }

    private static boolean owns(Grant grant, Subject subject) {
        return subject.divisions().stream()
                .map(JapaneseText::key)
                .anyMatch(owner ->
                        grant.divisions().stream().map(JapaneseText::key).anyMatch(owner::equals));
    }
}
