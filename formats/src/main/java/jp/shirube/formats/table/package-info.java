/**
 * Tables that go out as files: CSV and workbooks. A text is never taken for a formula, a number stays a number. Knows nothing of what a table says.
 */
@NullMarked
package jp.shirube.formats.table;

import org.jspecify.annotations.NullMarked;
