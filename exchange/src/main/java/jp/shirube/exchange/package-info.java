/**
 * The plan exchange format {@code shirube-plan/1}: immutable records, their JSON and its JSON Schema. Holds what a document says and
 * where it says it; knows neither how it was read nor where it is stored.
 *
 * <p>Lists are never null: an empty list means that the document says there are none or that none were found. A null field means that the
 * document does not say.
 */
@NullMarked
package jp.shirube.exchange;

import org.jspecify.annotations.NullMarked;
