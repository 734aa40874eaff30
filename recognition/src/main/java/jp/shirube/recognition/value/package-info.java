/** Cells as values: numbers with unit and qualifier, amounts of money, dates of validity. Knows no table and no form. */
@NullMarked
package jp.shirube.recognition.value;

import org.jspecify.annotations.NullMarked;
