/** What prose says of figures（文中の数字）: changes, rates, spans, counts, quoted values, against each other and the tables of the document. */
@NullMarked
package jp.shirube.checker.claims;

import org.jspecify.annotations.NullMarked;
