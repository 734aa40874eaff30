/** The facts at the head of a plan: who issues it and for which years, told from the words around them in any form of document. */
@NullMarked
package jp.shirube.recognition.header;

import org.jspecify.annotations.NullMarked;
