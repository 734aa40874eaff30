package jp.shirube.app.desk;

import jp.shirube.app.audit.RowRef;

/**
 * A field in the list of what can be corrected.
 *
 * @param title what the field is called
 * @param text as it stands; empty for nothing
 * @param byHand whether a person entered it
 */
record CorrectionLine(RowRef row, CorrectableField field, String title, String text, boolean byHand) {}
