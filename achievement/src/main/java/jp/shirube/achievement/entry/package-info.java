/** Hints while a result is entered: what looks unlike the years before. Hints never refuse anything. */
@NullMarked
package jp.shirube.achievement.entry;

import org.jspecify.annotations.NullMarked;
