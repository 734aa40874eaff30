package jp.shirube.recognition.draftingpolicy;

import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanKind;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.Form;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;

/** The form of a drafting policy（策定方針）: how a plan will be made, by whom and when. */
public final class DraftingPolicyForm implements Form {

    private static final int LONGEST = 40;

    /** Headings are often spaced out, so that they are longer in print. */
    private static final int LONGEST_PRINTED = 80;

    @Override
    public PlanKind kind() {
        return PlanKind.DRAFTING_POLICY;
    }

    @Override
    public int evidence(Reading reading) {
        boolean policy = false;
        boolean calendar = false;
        boolean bodies = false;
        boolean structure = false;
        int filled = 0;
        for (Line line : reading.filledLines()) {
            filled++;
            if (line.text().length() > LONGEST_PRINTED || line.key().length() > LONGEST) {
                continue;
            }
            policy = policy || line.key().contains("策定方針") || line.key().contains("策定にあたって");
            calendar = calendar || Calendar.isHeader(line);
            bodies = bodies || BodyPage.roleOf(line) != null;
            structure = structure || StructureColumns.begins(line);
            if (policy && calendar && bodies && structure) {
                return BEYOND_DOUBT;
            }
        }
        int total = (policy ? 25 : 0) + (calendar ? 40 : 0) + (bodies ? 20 : 0) + (structure ? 15 : 0);
        return calendar || policy && bodies && filled < 600 ? total : Math.min(total, 20);
    }

    @Override
    public PlanDocument read(Reading reading) {
        PlanDraft draft = new PlanDraft();
        PolicyReader reader = new PolicyReader(reading, draft);
        reader.read();
        return draft.toDocument(PolicyHeader.of(reading, reader), reading);
    }
}
