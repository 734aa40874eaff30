/** Indicators（指標）: targets, baselines, units and definitions. Judges no policy, only whether the figures can be worked with. */
@NullMarked
package jp.shirube.checker.indicators;

import org.jspecify.annotations.NullMarked;
