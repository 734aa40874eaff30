package jp.shirube.app.architecture;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Controller;

/** Rules for the code of all rooms. Each is proven by a class in {@code fixture} that it must reject. */
final class CodeRules {
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = classes()
            .should(notAskTheSystemForTheTime())
            .because("tests run on a fixed clock, and deadlines are counted in the time zone of Japan");

    static final ArchRule CONTROLLERS_ARE_HIDDEN = classes()
            .that(are(DescribedPredicate.describe("controllers", type -> type.isMetaAnnotatedWith(Controller.class))))
            .should()
            .bePackagePrivate()
            .because("a room is entered through its door, pages through their address");

    static final ArchRule PERSISTENCE_STAYS_INSIDE = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(notMentionPersistence())
            .because("tables and connections never leave their room");

    static final ArchRule COLLABORATORS_COME_BY_CONSTRUCTOR = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .because("what a class needs stands in its constructor");

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalDateTime",
            "java.time.LocalTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay",
            "java.time.OffsetTime",
            "java.time.chrono.JapaneseDate");

    private CodeRules() {}

    private static ArchCondition<JavaClass> notAskTheSystemForTheTime() {
        return new ArchCondition<>("not ask the system for the time") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                // Calls and method references alike.
                type.getCodeUnitAccessesFromSelf().stream()
                        .filter(CodeRules::asksTheSystem)
                        .forEach(access -> events.add(SimpleConditionEvent.violated(type, access.getDescription())));
            }
        };
    }

    private static boolean asksTheSystem(JavaCodeUnitAccess<? extends CodeUnitAccessTarget> access) {
        CodeUnitAccessTarget target = access.getTarget();
        String owner = target.getOwner().getName();
        boolean byClock = target.getRawParameterTypes().stream()
                .anyMatch(parameter -> parameter.getName().equals("java.time.Clock"));
        return CLOCKS.contains(owner) && target.getName().equals("now") && !byClock
                || owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis")
                || owner.equals("java.util.Date")
                        && target.getName().equals("<init>")
                        && target.getRawParameterTypes().isEmpty();
    }

    private static ArchCondition<JavaMethod> notMentionPersistence() {
        return new ArchCondition<>("not mention java.sql or Spring JDBC") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream())
                        .filter(type -> type.getPackageName().startsWith("java.sql")
                                || type.getPackageName().startsWith("javax.sql")
                                || type.getPackageName().startsWith("org.springframework.jdbc"))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " mentions " + type.getName())));
            }
        };
    }
}
