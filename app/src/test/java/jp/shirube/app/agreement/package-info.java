/** Figures of the program held against a second computation by formulas of a workbook, recalculated by LibreOffice. */
@NullMarked
package jp.shirube.app.agreement;

import org.jspecify.annotations.NullMarked;
