/**
 * Benchmarks, each printing a ratio against a baseline that is measured in the same run, so that the number means the same on every
 * machine. Measures; changes and decides nothing.
 */
@NullMarked
package jp.shirube.bench;

import org.jspecify.annotations.NullMarked;
