/**
 * The reading of one document: which lines were used and as what, what was found on the way, and in which words it is said. Knows no form
 * of document.
 */
@NullMarked
package jp.shirube.recognition.reading;

import org.jspecify.annotations.NullMarked;
