package jp.shirube.app.checking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import jp.shirube.app.audit.Author;
import jp.shirube.app.audit.Changes;
import jp.shirube.app.checking.Judging.Verdict;
import jp.shirube.app.checking.PlanReadings.PlanReading;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.checker.CheckedPlan;
import jp.shirube.checker.rule.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door of checking plans in the store（点検）. A run reads the plan as it stands and changes nothing in it. */
@Component
public class PlanChecks {
    /** Progress is written at most this often. */
    private static final Duration STEP = Duration.ofMillis(250);

    private final PlanNumbers numbers;
    private final PlanReadings readings;
    private final FollowingPlans following;
    private final Judging judging;
    private final CheckRuns runs;
    private final FindingWriting writing;
    private final TownSettings settings;
    private final Changes changes;

    PlanChecks(
            PlanNumbers numbers,
            PlanReadings readings,
            FollowingPlans following,
            Judging judging,
            CheckRuns runs,
            FindingWriting writing,
            TownSettings settings,
            Changes changes) {
        this.numbers = numbers;
        this.readings = readings;
        this.following = following;
        this.judging = judging;
        this.runs = runs;
        this.writing = writing;
        this.settings = settings;
        this.changes = changes;
    }

    /**
     * What stands in a plan.
     *
     * @param at when the last run ended; null where the plan was never checked
     */
    public record Standing(
            int errors,
            int warnings,
            int infos,
            int accepted,
            @Nullable Instant at) {
        /** Of a plan that was never checked. */
        public static final Standing NEVER = new Standing(0, 0, 0, 0, null);
    }

    /** What stands in every plan that was checked; one statement. */
    public Map<PlanId, Standing> standing() {
        return runs.standing();
    }

    /** The last run of a plan that ended; empty where it was never checked. */
    public Optional<CheckRun> last(PlanId plan) {
        return runs.last(numbers.get(plan));
    }

    /** The run of a plan that goes on now. */
    public Optional<CheckRun> going(PlanId plan) {
        return runs.going(numbers.get(plan));
    }

    /** Number of the issuer of a plan, whose settings count; 0 for none. */
    public long issuer(PlanId plan) {
        return numbers.organization(numbers.get(plan)).orElse(0L);
    }

    /** Checks a plan now; returns when it is done. */
    public void check(PlanId plan, String login) {
        check(numbers.get(plan), false, login);
    }

    /** Checks every plan that an import has written to since its last run. */
    void checkDue() {
        runs.due().forEach(plan -> check(plan, true, Author.SYSTEM));
    }

    private void check(long plan, boolean imported, String login) {
        long began = System.nanoTime();
        long run = changes.by(Author.of(login), () -> runs.begin(plan, imported, login, Judging.rules()));
        try {
            judge(plan, run, began, login);
        } catch (RuntimeException failed) {
            changes.by(Author.of(login), () -> runs.fail(run));
            throw failed;
        }
    }

    private void judge(long plan, long run, long began, String login) {
        List<PlanReading> near =
                readings.neighbours(plan).stream().map(readings::read).toList();
        PlanReading reading = following.tell(readings.read(plan), near);
        List<CheckedPlan> town = near.stream().map(PlanReading::checked).toList();
        Settings known = settings.get(numbers.organization(plan).orElse(0L));
        Verdict verdict = judging.judge(reading, town, known, new Progress(run, began));
        List<String> off = known.switchedOff().stream().sorted().toList();
        changes.by(Author.of(login), () -> {
            writing.lock(plan);
            writing.write(run, reading, verdict.judgements());
            int passages = reading.checked().passages().size();
            long millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
            runs.end(run, passages, millis, off, verdict.broken());
            return run;
        });
    }

    /** Writes how far a run is, now and then. */
    private final class Progress implements IntConsumer {
        private final long run;
        private long last;

        private Progress(long run, long began) {
            this.run = run;
            this.last = began;
        }

        @Override
        public void accept(int done) {
            long now = System.nanoTime();
            if (now - last > STEP.toNanos()) {
                last = now;
                runs.proceed(run, done);
            }
        }
    }
}
