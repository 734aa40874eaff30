package jp.shirube.app.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import jp.shirube.app.access.account.Grant;
import jp.shirube.app.access.account.Person;
import jp.shirube.app.platform.MessageBundle;
import org.springframework.stereotype.Component;

/** Says why something is refused: no role, a role that may not, the phase of the plan, or another division's row. */
@Component
class Refusals {
    private final MessageBundle texts = MessageBundle.of("access");
    private final AccessWords words;
    private final RightsTable table;

    Refusals(AccessWords words, RightsTable table) {
        this.words = words;
        this.table = table;
    }

    /** What is really meant: the thing of the row where the endpoint leaves it to the row. */
    static Thing meant(Thing thing, Subject subject) {
        Thing own = subject.thing();
        return thing == Thing.OF_ROW ? own == null ? Thing.PLAN : own : thing;
    }

    NotAllowed of(Act act, Thing thing, List<Subject> subjects, Person person) {
        Subject subject =
                subjects.isEmpty() ? Subject.of(Thing.PLAN, Phase.UNSTATED) : subjects.get(subjects.size() - 1);
        Thing meant = meant(thing, subject);
        return new NotAllowed(
                texts.format("access.refused.what", words.of(meant), words.of(act)),
                why(act, meant, subject, person),
                whom(act, meant, subject, subjects.isEmpty()));
    }

    private String why(Act act, Thing thing, Subject subject, Person person) {
        if (person.grants().isEmpty()) {
            return texts.format("access.refused.no-role");
        }
        String held = person.grants().stream()
                .map(grant -> words.of(grant.role()))
                .distinct()
                .collect(Collectors.joining(texts.format("access.and")));
        List<Rule> own = table.rules().stream()
                .filter(rule -> rule.concerns(act, thing))
                .filter(rule -> person.grants().stream().anyMatch(grant -> grant.role() == rule.role()))
                .toList();
        if (own.isEmpty()) {
            return texts.format("access.refused.role", held);
        }
        if (own.stream().noneMatch(rule -> rule.phases().contains(subject.phase()))) {
            return texts.format("access.refused.phase", held, words.of(subject.phase()));
        }
        return texts.format("access.refused.division", named(subject.divisions()), named(divisions(person)));
    }

    private String whom(Act act, Thing thing, Subject subject, boolean anywhere) {
        String able = table.rules().stream()
                .filter(rule -> rule.concerns(act, thing))
                .filter(rule -> anywhere || rule.phases().contains(subject.phase()))
                .filter(rule -> anywhere
                        || rule.scope() == Scope.ALL
                        || !subject.divisions().isEmpty())
                .map(rule -> words.of(rule.role())
                        + (rule.scope() == Scope.OWN ? texts.format("access.refused.of-division") : ""))
                .distinct()
                .collect(Collectors.joining(texts.format("access.and")));
        return able.isEmpty() ? texts.format("access.refused.nobody") : texts.format("access.refused.whom", able);
    }

    private static Set<String> divisions(Person person) {
        return person.grants().stream()
                .map(Grant::divisions)
                .flatMap(Set::stream)
                .collect(Collectors.toSet());
    }

    private String named(Set<String> divisions) {
        return divisions.isEmpty()
                ? texts.format("access.refused.none")
                : String.join(texts.format("access.and"), new TreeSet<>(divisions));
    }
}
