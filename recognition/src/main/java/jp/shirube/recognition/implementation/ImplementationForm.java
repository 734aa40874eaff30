package jp.shirube.recognition.implementation;

import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanKind;
import jp.shirube.formats.text.Line;
import jp.shirube.recognition.Form;
import jp.shirube.recognition.reading.Reading;

/** Implementation plans（実施計画）: what is done for each programme in the coming years, by whom, and at what cost. */
public final class ImplementationForm implements Form {

    @Override
    public PlanKind kind() {
        return PlanKind.IMPLEMENTATION;
    }

    @Override
    public int evidence(Reading reading) {
        Evidence evidence = new Evidence();
        for (Line line : reading.filledLines()) {
            evidence.see(line);
            if (evidence.complete()) {
                break;
            }
        }
        return evidence.score();
    }

    @Override
    public PlanDocument read(Reading reading) {
        return new ImplementationReader(reading).read();
    }
}
