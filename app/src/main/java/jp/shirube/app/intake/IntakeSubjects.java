package jp.shirube.app.intake;

import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Phase;
import jp.shirube.app.access.Subject;
import jp.shirube.app.access.SubjectResolver;
import jp.shirube.app.access.Thing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells rights the phase of the plan that an import or an original belongs to; none where it is the first of its plan. */
@Configuration(proxyBeanMethods = false)
class IntakeSubjects {
    @Bean
    SubjectResolver intakeSubject(JdbcClient jdbc) {
        return new ByNumber("intake", Thing.INTAKE, "i.id = :id", jdbc);
    }

    @Bean
    SubjectResolver documentSubject(JdbcClient jdbc) {
        return new ByNumber("document", Thing.DOCUMENT, "i.document_id = :id", jdbc);
    }

    /** A document may serve several plans; the latest import counts. */
    private record ByNumber(String name, Thing thing, String condition, JdbcClient jdbc) implements SubjectResolver {
        @Override
        public Optional<Subject> find(Map<String, String> names) {
            String number = names.getOrDefault(name, "");
            if (!number.matches("[0-9]{1,18}")) {
                return Optional.empty();
            }
            return jdbc.sql("SELECT p.state FROM intake.intake i LEFT JOIN plan.plan p ON p.id = i.plan_id WHERE "
                            + condition + " ORDER BY i.id DESC LIMIT 1")
                    .param("id", Long.valueOf(number))
                    .query((row, index) -> Subject.of(thing, Phase.of(row.getString("state"))))
                    .optional();
        }
    }
}
