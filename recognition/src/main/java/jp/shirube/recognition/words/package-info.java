/**
 * The words of the trade: what table headers, flags and statuses are called, with their synonyms and variants. The only place where the
 * vocabulary of planning documents stands.
 */
@NullMarked
package jp.shirube.recognition.words;

import org.jspecify.annotations.NullMarked;
