package jp.shirube.app.desk.division;

import java.time.Clock;
import java.time.LocalDate;
import jp.shirube.app.audit.Past;
import org.springframework.stereotype.Component;

/** The day that pages of the organisation speak of, unless another one is asked for. */
@Component
class DivisionDays {
    private final Clock clock;
    private final Past past;

    DivisionDays(Clock clock, Past past) {
        this.clock = clock;
        this.past = past;
    }

    /** Today; on a page of the past, that day. */
    LocalDate today() {
        return past.moment()
                .map(then -> LocalDate.ofInstant(then, clock.getZone()))
                .orElseGet(() -> LocalDate.now(clock));
    }
}
