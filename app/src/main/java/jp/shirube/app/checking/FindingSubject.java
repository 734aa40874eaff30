package jp.shirube.app.checking;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import jp.shirube.app.access.Phase;
import jp.shirube.app.access.Subject;
import jp.shirube.app.access.SubjectResolver;
import jp.shirube.app.access.Thing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells rights which divisions own what a finding is about, and how far its plan has come. */
@Component
class FindingSubject implements SubjectResolver {
    private final JdbcClient jdbc;

    FindingSubject(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "finding";
    }

    @Override
    public Optional<Subject> find(Map<String, String> names) {
        String number = names.getOrDefault(name(), "");
        if (!number.matches("[0-9]{1,18}")) {
            return Optional.empty();
        }
        return jdbc.sql("SELECT p.state, f.divisions FROM checking.finding f JOIN plan.plan p ON p.id = f.of_plan"
                        + " WHERE f.id = :id")
                .param("id", Long.valueOf(number))
                .query((row, index) -> new Subject(
                        Thing.CHECKING,
                        Phase.of(row.getString("state")),
                        Set.copyOf(CheckRuns.texts(row.getArray("divisions")))))
                .optional();
    }
}
