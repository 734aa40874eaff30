/**
 * Projects and branches merged, split, moved and changed many at a time.
 */
@NullMarked
package jp.shirube.app.desk.restructure;

import org.jspecify.annotations.NullMarked;
