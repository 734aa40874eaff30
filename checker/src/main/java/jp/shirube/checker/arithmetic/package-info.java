/** Sums（計算）: rows, columns and totals of money, populations and their parts, shares, funding. Says where a sum is off, never which plan is right. */
@NullMarked
package jp.shirube.checker.arithmetic;

import org.jspecify.annotations.NullMarked;
