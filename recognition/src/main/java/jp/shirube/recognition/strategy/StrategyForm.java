package jp.shirube.recognition.strategy;

import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanHeader;
import jp.shirube.exchange.PlanKind;
import jp.shirube.recognition.Form;
import jp.shirube.recognition.draft.PlanDraft;
import jp.shirube.recognition.reading.Reading;

/** The form of a strategy（総合戦略）: goals, programmes, indicators and projects grouped by initiative. */
public final class StrategyForm implements Form {

    @Override
    public PlanKind kind() {
        return PlanKind.STRATEGY;
    }

    @Override
    public int evidence(Reading reading) {
        return evidence(reading, 0);
    }

    @Override
    public int evidence(Reading reading, int shown) {
        return StrategyEvidence.of(reading.filledLines(), shown);
    }

    @Override
    public PlanDocument read(Reading reading) {
        PlanDraft draft = new PlanDraft();
        PlanHeader header = StrategyHeader.of(reading);
        new StrategyReader(reading, draft, header.title()).read();
        return draft.toDocument(header, reading);
    }
}
