/** The running text of a plan as passages that know their place in the document. Judges nothing. */
@NullMarked
package jp.shirube.checker.text;

import org.jspecify.annotations.NullMarked;
