/**
 * Checks plans（点検）: plans go in, findings come out. Knows the exchange format and the lines of a document; reads no file, asks no clock,
 * and changes nothing.
 */
@NullMarked
package jp.shirube.checker;

import org.jspecify.annotations.NullMarked;
