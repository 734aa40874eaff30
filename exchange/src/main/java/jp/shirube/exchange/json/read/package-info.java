/**
 * Reads {@code shirube-plan/1} JSON back into the exchange records, exactly: printing what was read gives the same text. The only package
 * that uses a JSON library. Refuses whatever the format does not know, rather than dropping it; checks no references between ids.
 */
@NullMarked
package jp.shirube.exchange.json.read;

import org.jspecify.annotations.NullMarked;
