/** Reads the sample documents of the repository and holds them to what they say. Knows no form from inside, only the door of recognition. */
@NullMarked
package jp.shirube.recognition.samples;

import org.jspecify.annotations.NullMarked;
