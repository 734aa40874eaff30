/**
 * The command {@code mutate}: damages documents at random, reads them, and checks that reading never fails, never hangs and loses no line.
 * Judges only what holds for every document; whether a value was read right is for the tests of recognition.
 */
@NullMarked
package jp.shirube.cli.mutate;

import org.jspecify.annotations.NullMarked;
