package jp.shirube.app.planning;

import java.time.Instant;
import java.time.LocalDate;
import jp.shirube.app.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * A frozen edition of a plan（版）. Nothing of it ever changes.
 *
 * @param id number over all plans
 * @param number within its plan, from 1
 * @param decided day of the resolution or decision; null where none was given
 * @param moment at which the whole plan stood so; the pages of that moment are the pages of the edition
 * @param sha256 of its document in UTF-8, in hexadecimal digits
 */
public record Edition(
        long id,
        PlanId plan,
        int number,
        String name,
        @Nullable LocalDate decided,
        String by,
        Instant moment,
        String sha256) {}
