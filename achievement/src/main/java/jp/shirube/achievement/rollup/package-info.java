/** Many indicators together: counts by grade first, averages only with their cap and exclusions. Each indicator once, however often it is listed. */
@NullMarked
package jp.shirube.achievement.rollup;

import org.jspecify.annotations.NullMarked;
