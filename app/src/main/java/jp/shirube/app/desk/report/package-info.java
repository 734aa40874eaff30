/**
 * Pages for the head of the town: what to look at first, and one page for each goal with its indicators, projects, money and words. Judges and adds
 * up nothing that the desk or the room of budgets does not.
 */
@NullMarked
package jp.shirube.app.desk.report;

import org.jspecify.annotations.NullMarked;
