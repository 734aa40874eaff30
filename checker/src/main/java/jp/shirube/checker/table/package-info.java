/** Tables of numbers as they stand in a document: rows, labels, totals. Knows no rule and no plan. */
@NullMarked
package jp.shirube.checker.table;

import org.jspecify.annotations.NullMarked;
