/**
 * Sheets of projects（調書）as they stand in a document of any form: labels with values below each other, again and again, and the list that
 * names them. Knows the sheets by their repeated labels alone; what the plan holds of them is no matter of this package.
 */
@NullMarked
package jp.shirube.checker.sheets;

import org.jspecify.annotations.NullMarked;
