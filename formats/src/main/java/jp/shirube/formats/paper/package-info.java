/** A document to be printed, as blocks one below the other: headings, texts, tables. Knows neither how it is written out nor what it says. */
@NullMarked
package jp.shirube.formats.paper;

import org.jspecify.annotations.NullMarked;
