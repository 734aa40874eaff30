package jp.shirube.recognition.basicplan;

import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.recognition.Form;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;

/** The basic plan（基本計画） of a comprehensive plan: 将来像, 大綱, 基本計画, 施策, with indicators and projects. */
public final class BasicPlanForm implements Form {

    @Override
    public PlanKind kind() {
        return PlanKind.COMPREHENSIVE;
    }

    @Override
    public int evidence(Reading reading) {
        return Evidence.of(reading.lines());
    }

    @Override
    public PlanDocument read(Reading reading) {
        PlanHeader header = header(reading);
        PlanDraft draft = new PlanDraft();
        new PlanReader(reading, draft, header.title()).read();
        return draft.toDocument(header, reading);
    }

    private static PlanHeader header(Reading reading) {
        return TitlePage.read(reading);
    }
}
