/**
 * Budget and settlement files of an accounting system: reads them by a mapping of columns that a person confirms, shows what would come of
 * them, and hands them to the room of budgets. Knows no accounts itself; a file with rows that cannot be read is not taken in part.
 */
@NullMarked
package jp.shirube.app.intake.account;

import org.jspecify.annotations.NullMarked;
