/**
 * Lists edited as tables（表で直す）: columns, cells, what was typed, what is refused or met a conflict.
 */
@NullMarked
package jp.shirube.app.desk.sheet;

import org.jspecify.annotations.NullMarked;
