package jp.shirube.app.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;

@SpringBootTest
@DirtiesContext
class DivisionsModuleTest {
    /** Issues no sample, so that its divisions are this test's alone. */
    private static final String TOWN = "みほん北町";

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    @Autowired
    private Divisions divisions;

    @Autowired
    private Changes changes;

    private Map<String, Long> enter(String name) {
        return changes.by(
                Author.of("planner"),
                () -> divisions.enterDivisions(
                        divisions.enterOrganization(TOWN, "municipality", null), List.of(name, name)));
    }

    @Test
    void aDivisionThatEndedKeepsItsNumberAndANewOneOfTheNameGetsAnother() {
        long first = enter("こども課").get("こども課");
        assertThat(enter("こども課")).containsEntry("こども課", first);

        divisions.close(first, LAST_DAY, "planner");
        long second = enter("こども課").get("こども課");

        assertThat(second).isNotEqualTo(first);
        assertThat(divisions.list(TOWN)).hasSize(2);
        assertThat(divisions.list(TOWN, LAST_DAY)).extracting(Division::id).contains(first);
        assertThat(divisions.list(TOWN, LAST_DAY.plusDays(1)))
                .extracting(Division::id)
                .containsExactly(second);
    }
}
