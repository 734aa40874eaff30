/** The trend of an indicator to its target year, by ordinary least squares, with its uncertainty, and only where there are enough points. */
@NullMarked
package jp.shirube.achievement.forecast;

import org.jspecify.annotations.NullMarked;
