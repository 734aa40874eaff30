package jp.shirube.app.desk;

import org.jspecify.annotations.Nullable;

/**
 * A field that somebody wants to correct, with everything the page shows of it.
 *
 * @param place in the document
 * @param standing what it says now
 * @param unit beside the value; empty for none
 * @param qualifier 以上 and the like, which stays with a number; null for none
 */
record CorrectionSubject(
        CorrectableField field,
        Answer answer,
        Answers.Place place,
        CorrectionHome home,
        RowState row,
        StandingValue standing,
        String unit,
        @Nullable String qualifier) {}
