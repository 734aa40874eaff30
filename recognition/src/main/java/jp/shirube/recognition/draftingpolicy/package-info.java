/**
 * The form of a drafting policy（策定方針）: how a plan will be made. Its sections, the calendar by month, the bodies, and the structure that the
 * plan is to have. Examples and circles in place of names are reported, never taken for projects or values.
 */
@NullMarked
package jp.shirube.recognition.draftingpolicy;

import org.jspecify.annotations.NullMarked;
