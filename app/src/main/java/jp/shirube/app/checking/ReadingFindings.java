package jp.shirube.app.checking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import jp.shirube.app.audit.RowRef;
import jp.shirube.app.checking.PlanReadings.PlanReading;
import jp.shirube.kernel.Finding;
import jp.shirube.kernel.JapaneseText;
import jp.shirube.kernel.SourceRef;
import org.springframework.stereotype.Component;

/**
 * What the reading of the document noticed, as long as it stands: where a person has since changed the row at its place, and what was read is
 * there no more, it is mended.
 */
@Component
class ReadingFindings {
    List<Finding> standing(PlanReading plan) {
        List<Finding> findings = plan.traced().document().findings();
        if (findings.isEmpty()) {
            return List.of();
        }
        Set<RowRef> changed = plan.traced().rewritten();
        return findings.stream().filter(each -> !isMended(each, plan, changed)).toList();
    }

    private static boolean isMended(Finding finding, PlanReading plan, Set<RowRef> changed) {
        SourceRef place = finding.source();
        String quote = place == null ? null : place.quote();
        if (quote == null) {
            return false;
        }
        Map<RowRef, String> said = plan.traced().said();
        return plan.things()
                .row(place)
                .filter(changed::contains)
                .map(row -> !JapaneseText.key(said.getOrDefault(row, "")).contains(JapaneseText.key(quote)))
                .orElse(false);
    }
}
