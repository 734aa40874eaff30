/** Words of Japanese sentences with their kinds and forms, told by a dictionary; and shapes that words in a row may have. Knows no rules. */
@NullMarked
package jp.shirube.checker.grammar;

import org.jspecify.annotations.NullMarked;
