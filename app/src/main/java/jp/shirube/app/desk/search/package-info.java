/**
 * The page of the search and its hits as a table.
 */
@NullMarked
package jp.shirube.app.desk.search;

import org.jspecify.annotations.NullMarked;
