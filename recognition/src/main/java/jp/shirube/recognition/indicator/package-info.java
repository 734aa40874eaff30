/**
 * Tables of indicators（指標の表） in any form of document: header words with their years, one indicator per row, breakdown rows, footnotes.
 */
@NullMarked
package jp.shirube.recognition.indicator;

import org.jspecify.annotations.NullMarked;
