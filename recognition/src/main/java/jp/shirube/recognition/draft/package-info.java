/**
 * A plan in the making: what readers fill while they go through a document, turned into the immutable exchange format at the end. Gives
 * ids, and sees to it that a project listed twice stays one project.
 */
@NullMarked
package jp.shirube.recognition.draft;

import org.jspecify.annotations.NullMarked;
