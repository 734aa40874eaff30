package jp.shirube.recognition;

import jp.shirube.exchange.PlanDocument;
import jp.shirube.exchange.PlanKind;
import jp.shirube.recognition.reading.Reading;

/** A form of planning document（様式） that can be recognised by its structure and the words of the trade. */
public interface Form {

    /** The kind of the plans that this form reads. */
    PlanKind kind();

    /** Evidence beyond doubt: no form can have more. */
    int BEYOND_DOUBT = 100;

    /** How strongly a document shows this form: 0 not at all, up to {@link #BEYOND_DOUBT}. Must not change the reading. */
    int evidence(Reading reading);

    /** The same where another form shows evidence already: a form that cannot show more may stop looking, and answer with anything not above it. */
    default int evidence(Reading reading, int shown) {
        return evidence(reading);
    }

    /** Reads a document of this form. Never throws because of what the document says. */
    PlanDocument read(Reading reading);
}
