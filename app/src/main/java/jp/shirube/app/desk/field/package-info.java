/**
 * Fields as people type them: their words, choices, checks, numbers, years and amounts in yen, and the offer to undo.
 */
@NullMarked
package jp.shirube.app.desk.field;

import org.jspecify.annotations.NullMarked;
