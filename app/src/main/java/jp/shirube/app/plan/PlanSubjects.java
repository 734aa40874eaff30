package jp.shirube.app.plan;

import java.util.Map;
import java.util.Optional;
import jp.shirube.app.access.Phase;
import jp.shirube.app.access.Subject;
import jp.shirube.app.access.SubjectResolver;
import jp.shirube.app.access.Thing;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells rights the phase of the plan that an address names, by itself or by a node. */
@Configuration(proxyBeanMethods = false)
class PlanSubjects {
    @Bean
    SubjectResolver planSubject(JdbcClient jdbc) {
        return new ByPublicId("plan", Thing.PLAN, "SELECT state FROM plan.plan WHERE slug = :id", jdbc);
    }

    @Bean
    SubjectResolver nodeSubject(JdbcClient jdbc) {
        return new ByPublicId(
                "node",
                Thing.OUTLINE,
                "SELECT p.state FROM plan.node n JOIN plan.plan p ON p.id = n.plan_id WHERE n.slug = :id",
                jdbc);
    }

    private record ByPublicId(String name, Thing thing, String sql, JdbcClient jdbc) implements SubjectResolver {
        @Override
        public Optional<Subject> find(Map<String, String> names) {
            return jdbc.sql(sql)
                    .param("id", names.get(name))
                    .query((row, number) -> Subject.of(thing, Phase.of(row.getString("state"))))
                    .optional();
        }
    }
}
