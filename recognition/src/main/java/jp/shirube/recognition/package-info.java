/**
 * From lines and tables to a plan in the exchange format, with a source for every value and a finding for everything doubtful. Recognises
 * by structure and words of the trade, never by town, line number or file name.
 */
@NullMarked
package jp.shirube.recognition;

import org.jspecify.annotations.NullMarked;
