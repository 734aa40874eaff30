/**
 * The page of the tree: branches, panes of what hangs on them, and the list of plans.
 */
@NullMarked
package jp.shirube.app.desk.tree;

import org.jspecify.annotations.NullMarked;
