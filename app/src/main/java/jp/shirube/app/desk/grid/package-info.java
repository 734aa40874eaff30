/**
 * Costs of projects × years edited as one grid with live sums.
 */
@NullMarked
package jp.shirube.app.desk.grid;

import org.jspecify.annotations.NullMarked;
