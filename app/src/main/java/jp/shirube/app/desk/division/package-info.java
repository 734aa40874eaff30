/** Divisions and reorganisations on the staff's pages（課と機構改革）. Composes the doors of {@code organization} and {@code project}; decides nothing itself. */
@NullMarked
package jp.shirube.app.desk.division;

import org.jspecify.annotations.NullMarked;
