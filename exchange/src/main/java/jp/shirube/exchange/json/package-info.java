/**
 * {@code shirube-plan/1} as JSON text. Written by hand and in one pass: the command line prints a plan before a mapping library would have
 * started (see docs/adr/0003).
 */
@NullMarked
package jp.shirube.exchange.json;

import org.jspecify.annotations.NullMarked;
