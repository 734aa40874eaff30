/** Documents as files of Word（docx）. One class knows the library that writes them. */
@NullMarked
package jp.shirube.formats.word;

import org.jspecify.annotations.NullMarked;
