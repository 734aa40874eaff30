/** Running text: paragraphs joined over broken lines, items of lists, leftovers of markup, and the numeric claims that prose makes. */
@NullMarked
package jp.shirube.recognition.prose;

import org.jspecify.annotations.NullMarked;
