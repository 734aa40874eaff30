/**
 * A league of one indicator over made-up towns of a whole country, asked through the door of the program and by the plainest SQL. Generates rows
 * only in a database of its own.
 */
@NullMarked
package jp.shirube.bench.league;

import org.jspecify.annotations.NullMarked;
