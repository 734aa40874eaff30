/**
 * How indicators stand（達成状況）in a year: judged once, counted, filtered, reported; and the grade schemes a town makes itself.
 */
@NullMarked
package jp.shirube.app.desk.standing;

import org.jspecify.annotations.NullMarked;
