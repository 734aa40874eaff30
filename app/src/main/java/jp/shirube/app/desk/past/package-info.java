/**
 * The time machine（過去のすがた） on the staff's pages: every page that only shows stands a second time below {@code /staff/at/<moment>/}, as it
 * was then. Shows no page of its own but the way there, and lets nothing be changed.
 */
@NullMarked
package jp.shirube.app.desk.past;

import org.jspecify.annotations.NullMarked;
