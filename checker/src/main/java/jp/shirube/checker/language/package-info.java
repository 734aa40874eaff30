/** Slips of language（文章）: particles, doubled words, broken sentences, kanji of the same sound. Quiet rather than thorough. */
@NullMarked
package jp.shirube.checker.language;

import org.jspecify.annotations.NullMarked;
