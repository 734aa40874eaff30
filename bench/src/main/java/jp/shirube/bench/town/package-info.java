/**
 * Pages of the running program over the plainest SQL for the same rows, on a made-up town of full size. Measured from outside, as a browser asks.
 */
@NullMarked
package jp.shirube.bench.town;

import org.jspecify.annotations.NullMarked;
