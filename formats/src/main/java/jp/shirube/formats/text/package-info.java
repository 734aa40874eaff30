/**
 * Text files as lines and cells: finds the encoding, refuses what is no text, splits into lines, and lines of a table into cells. Knows
 * no plan, no indicator and no heading.
 */
@NullMarked
package jp.shirube.formats.text;

import org.jspecify.annotations.NullMarked;
