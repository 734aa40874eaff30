/** Placeholders, cross references, footnotes, dashes and zeros（参照と空欄）. Looks within the document; between documents looks {@code across}. */
@NullMarked
package jp.shirube.checker.references;

import org.jspecify.annotations.NullMarked;
