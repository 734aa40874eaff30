package jp.shirube.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Properties;
import jp.shirube.checker.rule.Settings;
import jp.shirube.checker.rule.SettingsText;
import jp.shirube.checker.rule.SettingsUnreadable;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final CheckedPlan PLAN = Documents.withProblem("row-total-differs");

    @Test
    void without_settings_a_rule_has_its_own_severity() {
        assertThat(found(Settings.STANDARD)).extracting(Finding::severity).containsExactly(Severity.ERROR);
    }

    @Test
    void a_town_sets_how_much_a_rule_matters() throws IOException {
        assertThat(found(settings("severity.row-total-differs=info")))
                .extracting(Finding::severity)
                .containsExactly(Severity.INFO);
    }

    @Test
    void a_rule_that_is_switched_off_is_not_applied_and_stays_known_as_such() throws IOException {
        Settings settings = settings("severity.row-total-differs=off");

        assertThat(found(settings)).isEmpty();
        assertThat(settings.switchedOff()).containsExactly("row-total-differs");
    }

    @Test
    void a_finding_of_reading_is_switched_off_in_the_same_way() throws IOException {
        CheckedPlan plan = Documents.withProblem("look-alike-circled-number");

        assertThat(Inspection.of(plan, Settings.STANDARD))
                .extracting(Finding::rule)
                .contains("look-alike");
        assertThat(Inspection.of(plan, settings("severity.look-alike=off")))
                .extracting(Finding::rule)
                .doesNotContain("look-alike");
    }

    @Test
    void a_sum_may_be_off_by_the_tolerance_and_no_more() throws IOException {
        assertThat(found(settings("tolerance.money=900"))).isEmpty();
        assertThat(found(settings("tolerance.money=899"))).hasSize(1);
    }

    @Test
    void terms_of_a_town_are_kept_by_list() throws IOException {
        assertThat(settings("terms.offices=こども課、まちづくり室").terms("offices")).containsExactly("こども課", "まちづくり室");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"severity.row-total-differs=loud", "tolerance.money=-1", "tolerance.money=much", "colour=red"})
    void a_line_that_states_nothing_is_refused(String line) {
        assertThatThrownBy(() -> settings(line)).isInstanceOf(SettingsUnreadable.class);
    }

    private static List<Finding> found(Settings settings) {
        return Checker.check(PLAN, RuleBook.RULES, settings).stream()
                .filter(finding -> finding.rule().equals("row-total-differs"))
                .toList();
    }

    private static Settings settings(String lines) throws IOException {
        Properties properties = new Properties();
        properties.load(new StringReader(lines));
        return SettingsText.read(properties);
    }
}
