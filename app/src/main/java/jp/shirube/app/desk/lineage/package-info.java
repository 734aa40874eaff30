/**
 * Where a value comes from（どこから）: its row, document, line, formula and history in words, and the lines of the original around it.
 */
@NullMarked
package jp.shirube.app.desk.lineage;

import org.jspecify.annotations.NullMarked;
