package jp.shirube.app.checking.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import jp.shirube.app.checking.FindingPlace;
import jp.shirube.app.checking.PlanFinding;
import jp.shirube.kernel.Severity;
import org.junit.jupiter.api.Test;

class FindingFilterTest {
    private static final List<PlanFinding> HUNDRED =
            LongStream.range(0, 100).mapToObj(FindingFilterTest::finding).toList();

    @Test
    void whatAFormBringsBackIsTheListThatItStoodOn() {
        FindingFilter filter =
                FindingFilter.of(Map.of("severity", "warning", "branch", "基本計画 (1) 雪&道", "by", "rule", "page", "3"));

        assertThat(FindingFilter.ofQuery(filter.with("finding", "7"))).isEqualTo(filter);
        assertThat(FindingFilter.ofQuery("//elsewhere?severity=error").with("finding", ""))
                .isEmpty();
        assertThat(filter.with("severity", "error")).doesNotContain("page=");
        assertThat(FindingFilter.of(Map.of("page", "-1", "by", "colour")).with("page", ""))
                .isEmpty();
    }

    @Test
    void aGroupAloneIsReadPageByPageAndSeveralShowTheirBeginnings() {
        FindingGroup third =
                FindingGroup.of(HUNDRED.subList(0, 90), "division", 3).get(0);
        assertThat(third.before()).isEqualTo(80);
        assertThat(third.shown()).hasSize(10);
        assertThat(FindingGroup.of(HUNDRED.subList(0, 90), "division", 99)).containsExactly(third);

        assertThat(FindingGroup.of(HUNDRED, "rule", 2))
                .hasSize(2)
                .allSatisfy(group -> assertThat(group.before()).isZero())
                .allSatisfy(group -> assertThat(group.count()).isEqualTo(50));
    }

    @Test
    void aGroupThatHasNoNameCanBeSeenAlone() {
        FindingFilter by = FindingFilter.of(Map.of("by", "division"));

        assertThat(FindingFilter.ofQuery(by.alone("")).of(HUNDRED)).hasSize(100);
        assertThat(FindingFilter.ofQuery(by.alone("建設課")).of(HUNDRED)).isEmpty();
    }

    private static PlanFinding finding(long id) {
        return new PlanFinding(
                id,
                id % 2 == 0 ? "row-total-differs" : "unit-missing",
                null,
                Severity.WARNING,
                "",
                new FindingPlace("", "", null, null, null, null),
                "",
                List.of(),
                List.of(),
                false,
                null,
                null,
                List.of(),
                null,
                null);
    }
}
