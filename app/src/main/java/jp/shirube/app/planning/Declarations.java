package jp.shirube.app.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import jp.shirube.app.audit.Author;
import jp.shirube.app.plan.PlanId;
import jp.shirube.app.plan.PlanNumbers;
import jp.shirube.app.plan.Plans;
import jp.shirube.exchange.Coded;
import jp.shirube.exchange.PlanState;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far plans have come（段階）: declared step by step, with the days of notice, comments, resolution and decision. */
@Component
public class Declarations {
    private final JdbcClient jdbc;
    private final PlanNumbers numbers;
    private final Plans plans;
    private final Editions editions;
    private final Stillness stillness;
    private final Clock clock;

    Declarations(
            JdbcClient jdbc, PlanNumbers numbers, Plans plans, Editions editions, Stillness stillness, Clock clock) {
        this.jdbc = jdbc;
        this.numbers = numbers;
        this.plans = plans;
        this.editions = editions;
        this.stillness = stillness;
        this.clock = clock;
    }

    /** What was declared of a plan, newest first. */
    public List<Declaration> list(PlanId plan) {
        return jdbc.sql("SELECT * FROM planning.declaration WHERE plan = :plan ORDER BY id DESC")
                .param("plan", numbers.get(plan))
                .query((row, number) -> declaration(row))
                .list();
    }

    /** The days as declared last. */
    public ProcedureDates dates(PlanId plan) {
        List<Declaration> all = list(plan);
        return all.isEmpty() ? ProcedureDates.NONE : all.get(0).dates();
    }

    /** What is wrong with a wish; empty where it can be declared. */
    public List<DeclarationProblem> problems(PlanId plan, StateWish wish) {
        List<DeclarationProblem> problems = new ArrayList<>(wish.dates().problems());
        LocalDate settled = wish.dates().settled();
        if (wish.state() == PlanState.ADOPTED && settled != null && settled.isAfter(LocalDate.now(clock))) {
            problems.add(DeclarationProblem.SETTLED_LATER);
        }
        if (wish.dates().shortComments() && wish.shortReason().isEmpty()) {
            problems.add(DeclarationProblem.COMMENTS_SHORT);
        }
        if (wish.back() && wish.reason().isEmpty()) {
            problems.add(DeclarationProblem.BACK_WITHOUT_REASON);
        }
        if (wish.state() == wish.seen() && wish.dates().equals(dates(plan))) {
            problems.add(DeclarationProblem.NOTHING_NEW);
        }
        if (wish.reason().length() > Wording.LONGEST_REASON
                || wish.shortReason().length() > Wording.LONGEST_REASON
                || wish.edition().length() > Wording.LONGEST_TITLE) {
            problems.add(DeclarationProblem.TOO_LONG);
        }
        return problems;
    }

    /**
     * Declares a state; a decision freezes an edition with it.
     *
     * @throws DeclarationRefused where something is wrong with the wish, or the plan stands elsewhere than the person saw it
     */
    public void declare(PlanId plan, StateWish wish, String login) {
        problems(plan, wish).stream().findFirst().ifPresent(problem -> {
            throw new DeclarationRefused(problem);
        });
        Author by = new Author(login, wish.reason().isEmpty() ? null : wish.reason(), null);
        stillness.by(by, () -> {
            PlanState standing = plans.get(plan).header().value().state();
            if (standing != wish.seen()) {
                throw new DeclarationRefused("meanwhile");
            }
            if (wish.state() != standing) {
                plans.enterState(plan, wish.state(), by);
            }
            int written = write(numbers.get(plan), wish, login);
            if (wish.decides()) {
                editions.freeze(plan, wish.edition(), wish.dates().settled(), login);
            }
            return written;
        });
    }

    /** Writes it down; the plan itself is not touched. */
    int write(long plan, StateWish wish, String login) {
        ProcedureDates dates = wish.dates();
        return jdbc.sql("INSERT INTO planning.declaration (plan, before, state, noticed_on, comments_from, comments_to,"
                        + " resolved_on, decided_on, short_reason, reason, made_by, made_at) VALUES (:plan, :before,"
                        + " :state, :noticed, :from, :to, :resolved, :decided, nullif(:short, ''), nullif(:reason, ''),"
                        + " :login, :at)")
                .param("plan", plan)
                .param("before", wish.seen() == null ? null : wish.seen().code(), Types.VARCHAR)
                .param("state", wish.state().code())
                .param("noticed", dates.noticed(), Types.DATE)
                .param("from", dates.commentsFrom(), Types.DATE)
                .param("to", dates.commentsTo(), Types.DATE)
                .param("resolved", dates.resolved(), Types.DATE)
                .param("decided", dates.decided(), Types.DATE)
                .param("short", dates.shortComments() ? wish.shortReason() : "")
                .param("reason", wish.reason())
                .param("login", login)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private static Declaration declaration(ResultSet row) throws SQLException {
        return new Declaration(
                state(row.getString("before")),
                Objects.requireNonNull(state(row.getString("state"))),
                new ProcedureDates(
                        row.getObject("noticed_on", LocalDate.class),
                        row.getObject("comments_from", LocalDate.class),
                        row.getObject("comments_to", LocalDate.class),
                        row.getObject("resolved_on", LocalDate.class),
                        row.getObject("decided_on", LocalDate.class)),
                row.getString("short_reason"),
                row.getString("reason"),
                row.getString("made_by"),
                row.getTimestamp("made_at").toInstant());
    }

    private static @Nullable PlanState state(@Nullable String code) {
        return code == null ? null : Coded.find(PlanState.class, code).orElseThrow();
    }
}
