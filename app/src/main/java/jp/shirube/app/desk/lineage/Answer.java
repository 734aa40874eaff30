package jp.shirube.app.desk.lineage;

import java.util.List;
import jp.shirube.app.audit.Origin;
import jp.shirube.app.intake.Certainty;
import jp.shirube.app.intake.DocumentEntry;
import jp.shirube.app.plan.PlanId;
import org.jspecify.annotations.Nullable;

/**
 * The answer to 「どこから？」.
 *
 * @param origin where the row comes from
 * @param certainty of the reading
 * @param remarks messages of findings at the place, the reason where it is not certain
 * @param accepted who took the row in and when; null where a person entered it
 * @param byHand who entered the value; null where it stands as read
 * @param correctable whether there is a page to correct it
 * @param history of the field, newest first
 * @param document null where a person entered the row
 */
public record Answer(
        Asked asked,
        Spoken value,
        Origin origin,
        @Nullable PlanId plan,
        @Nullable String planTitle,
        Certainty certainty,
        List<String> remarks,
        @Nullable Accepted accepted,
        @Nullable ByHand byHand,
        boolean correctable,
        List<FieldHistory> history,
        @Nullable DocumentEntry document) {

    public Answer {
        remarks = List.copyOf(remarks);
        history = List.copyOf(history);
    }

    /** The value as the document was read; the value itself where no person entered another. */
    public Spoken read() {
        return byHand == null || byHand.read() == null ? value : byHand.read();
    }
}
