/**
 * Plans as flat rows, and how a reading differs from what stands. Reads and writes no database.
 */
@NullMarked
package jp.shirube.app.intake.difference;

import org.jspecify.annotations.NullMarked;
