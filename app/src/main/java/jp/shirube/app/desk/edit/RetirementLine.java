package jp.shirube.app.desk.edit;

import jp.shirube.app.audit.Retirement;

/**
 * Something retired, as a list shows it.
 *
 * @param title what it is and is called
 */
record RetirementLine(Retirement retirement, String title) {}
