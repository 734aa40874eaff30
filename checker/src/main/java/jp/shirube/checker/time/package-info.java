/** Periods, eras, dates and calendars（時期）. Asks no clock: only what the document itself says of time. */
@NullMarked
package jp.shirube.checker.time;

import org.jspecify.annotations.NullMarked;
