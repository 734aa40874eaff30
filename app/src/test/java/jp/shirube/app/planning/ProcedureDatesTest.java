package jp.shirube.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProcedureDatesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    private static ProcedureDates dates(
            @Nullable LocalDate noticed,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable LocalDate resolved) {
        return new ProcedureDates(noticed, from, to, resolved, null);
    }

    @Test
    void thirtyDaysCountTheDayOfTheNotice() {
        assertThat(dates(FIRST, FIRST, FIRST.plusDays(29), null).commentDays()).isEqualTo(30);
        assertThat(dates(FIRST, FIRST, FIRST.plusDays(29), null).shortComments())
                .isFalse();
        assertThat(dates(FIRST, FIRST, FIRST.plusDays(28), null).shortComments())
                .isTrue();
        assertThat(dates(FIRST, FIRST.plusDays(10), FIRST.plusDays(29), null).shortComments())
                .isFalse();
        assertThat(dates(null, FIRST.plusDays(10), FIRST.plusDays(29), null).shortComments())
                .isTrue();
        assertThat(ProcedureDates.NONE.shortComments()).isFalse();
    }

    @Test
    void daysInTheWrongOrderAreProblems() {
        LocalDate later = FIRST.plusDays(40);
        assertThat(dates(FIRST, FIRST, later, later).problems()).isEmpty();
        assertThat(dates(null, FIRST, null, null).problems()).containsExactly(DeclarationProblem.COMMENTS_HALF);
        assertThat(dates(null, later, FIRST, null).problems()).containsExactly(DeclarationProblem.COMMENTS_REVERSED);
        assertThat(dates(later, FIRST, later, null).problems()).containsExactly(DeclarationProblem.NOTICE_LATE);
        assertThat(dates(FIRST, FIRST, later, FIRST.plusDays(5)).problems())
                .containsExactly(DeclarationProblem.SETTLED_EARLY);
        assertThat(new ProcedureDates(null, null, null, later, FIRST).problems())
                .containsExactly(DeclarationProblem.DECIDED_BEFORE_RESOLVED);
        assertThat(new ProcedureDates(later, null, null, null, FIRST).problems())
                .containsExactly(DeclarationProblem.SETTLED_EARLY);
    }

    @Test
    void whatIsDecidedIsSettledOnTheDayOfTheDecisionElseOfTheResolution() {
        LocalDate later = FIRST.plusDays(1);
        assertThat(new ProcedureDates(null, null, null, FIRST, later).settled()).isEqualTo(later);
        assertThat(dates(null, null, null, FIRST).settled()).isEqualTo(FIRST);
        assertThat(ProcedureDates.NONE.settled()).isNull();
    }
}
