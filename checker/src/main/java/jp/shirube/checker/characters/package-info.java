/** Characters that are not the ones that were meant（文字）: look-alikes, foreign forms, widths, brackets, spaces. Reads no meaning. */
@NullMarked
package jp.shirube.checker.characters;

import org.jspecify.annotations.NullMarked;
